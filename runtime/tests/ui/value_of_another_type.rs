use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(required(when(ready = "yes")))]
    name: Option<String>,
    ready: bool,
}

fn main() {}
