use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(instead_of("part_no"))]
    part_no: Option<String>,
}

fn main() {}
