use bindery::Validate;

#[derive(Validate)]
struct Item {
    #[bindery(required(when = "part_number"))]
    revision: Option<String>,
    #[bindery(key = "PART_NUMBR")]
    part_numbr: Option<String>,
}

fn main() {}
