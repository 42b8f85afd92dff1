use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(each(length(max = 3)))]
    name: String,
}

fn main() {}
