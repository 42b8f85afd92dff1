use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(pattern = "(a|b")]
    name: String,
}

fn main() {}
