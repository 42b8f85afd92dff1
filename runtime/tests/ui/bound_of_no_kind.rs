use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(at_most(outter = "ORD_QTY"))]
    quantity: i64,
}

fn main() {}
