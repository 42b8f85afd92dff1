use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(required(when = "other"))]
    name: String,
    other: Option<String>,
}

fn main() {}
