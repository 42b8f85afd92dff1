use bindery::Validate;

#[derive(Validate)]
struct Reply {
    #[bindery(echoes)]
    order_id: String,
}

fn main() {}
