use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(decimal = 2)]
    price: bindery::Decimal,
    #[bindery(pattern(r"\d"))]
    name: String,
}

fn main() {}
