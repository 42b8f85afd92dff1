use bindery::Validate;

#[derive(Validate)]
#[bindery(required)]
struct Item {
    name: String,
}

fn main() {}
