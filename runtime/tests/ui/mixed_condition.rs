use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(required(when("a", b = 1)))]
    name: Option<String>,
    a: Option<String>,
    b: Option<i64>,
}

fn main() {}
