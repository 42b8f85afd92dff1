use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(each(required))]
    names: Vec<String>,
}

fn main() {}
