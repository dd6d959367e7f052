#[repr(packed(8))]
struct Umbrella(i32);
