use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(one_of("a", "b", "a"))]
    name: String,
}

fn main() {}
