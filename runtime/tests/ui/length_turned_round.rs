use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(length(min = 9, max = 3))]
    name: String,
}

fn main() {}
