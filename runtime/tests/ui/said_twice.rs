use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(length(max = 3), pattern = "a", length(min = 1))]
    name: String,
}

fn main() {}
