use bindery::Validate;

#[derive(Validate)]
union Either {
    number: u32,
    bytes: [u8; 4],
}

fn main() {}
