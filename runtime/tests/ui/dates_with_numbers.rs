use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(below = "quantity")]
    day: bindery::Date,
    quantity: i64,
}

fn main() {}
