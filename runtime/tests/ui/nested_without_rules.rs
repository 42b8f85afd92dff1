use bindery::Validate;

struct Inner;

#[derive(Validate)]
struct Item {
    #[bindery(nested)]
    inner: Option<Inner>,
}

fn main() {}
