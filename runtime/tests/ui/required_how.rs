use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(required(wen = "other"))]
    name: Option<String>,
    other: Option<String>,
}

fn main() {}
