use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(length(maximum = 3))]
    name: String,
}

fn main() {}
