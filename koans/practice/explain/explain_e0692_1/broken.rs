#[repr(transparent, C)]
struct Grams(f32);
