use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(length(max = 3))]
    quantity: Option<i64>,
}

fn main() {}
