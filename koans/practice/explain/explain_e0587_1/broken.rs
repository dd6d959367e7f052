#[repr(packed, align(8))]
struct Umbrella(i32);
