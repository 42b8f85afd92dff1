use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery = "required"]
    name: Option<String>,
}

fn main() {}
