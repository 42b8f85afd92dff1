use bindery::Validate;

#[derive(Validate)]
enum Body {
    #[bindery(required)]
    Order(String),
}

fn main() {}
