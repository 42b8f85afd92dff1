use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(decimals = 2)]
    quantity: i64,
}

fn main() {}
