use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(above(date = "2023-02-29"))]
    day: bindery::Date,
}

fn main() {}
