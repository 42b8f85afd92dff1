use bindery::Validate;

#[derive(Validate)]
enum Body {
    Order {
        #[bindery(lends)]
        quantity: i64,
    },
}

fn main() {}
