use bindery::Validate;

#[derive(Validate)]
enum Contact {
    Name(#[bindery(length(max = 3))] String, String),
}

fn main() {}
