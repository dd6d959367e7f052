#[repr(transparent)]
struct Grams(f32);
