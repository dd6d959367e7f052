#[repr(u8)]
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    Dot = 10,
    Circle(f32) = 20,
    Rect { w: f32, h: f32 } = 30,
}

impl Shape {
    pub fn tag(&self) -> u8 {
        let start = (self as *const Shape).cast::<u8>();
        // SAFETY: the discriminant is the first byte.
        unsafe { *start }
    }

    pub fn area(&self) -> f32 {
        match *self {
            Shape::Dot => 0.0,
            Shape::Circle(r) => 3.0 * r * r,
            Shape::Rect { w, h } => w * h,
        }
    }
}
