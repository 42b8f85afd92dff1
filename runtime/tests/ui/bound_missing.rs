use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(above)]
    quantity: i64,
}

fn main() {}
