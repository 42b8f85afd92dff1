use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(lenght(max = 3))]
    name: String,
}

fn main() {}
