use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(decimals = 29)]
    quantity: bindery::Decimal,
}

fn main() {}
