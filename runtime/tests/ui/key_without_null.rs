use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(required(key))]
    name: Option<String>,
}

fn main() {}
