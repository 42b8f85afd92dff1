use bindery::Validate;

#[derive(Validate)]
struct Reply {
    #[bindery(echoes = 5)]
    order_id: String,
}

fn main() {}
