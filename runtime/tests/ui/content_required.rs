use bindery::Validate;

#[derive(Validate)]
enum Contact {
    Name(#[bindery(required)] String),
}

fn main() {}
