use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(format("YYYY-MM-DD", "MM-DD-YY"))]
    day: String,
}

fn main() {}
