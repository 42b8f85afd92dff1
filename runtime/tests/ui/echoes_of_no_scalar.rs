use bindery::Validate;

struct Place;

#[derive(Validate)]
struct Reply {
    #[bindery(echoes = "place")]
    place: Place,
}

fn main() {}
