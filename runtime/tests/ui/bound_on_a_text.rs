use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(above = 0)]
    name: String,
}

fn main() {}
