use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(required = true)]
    name: Option<String>,
}

fn main() {}
