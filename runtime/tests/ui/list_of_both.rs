use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(one_of("a", 1))]
    name: String,
}

fn main() {}
