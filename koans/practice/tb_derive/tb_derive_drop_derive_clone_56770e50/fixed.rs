use std::num::ParseFloatError;

#[derive(Clone)]
pub struct Rectangle {
    pub width: f64,
    pub height: f64,
}

pub fn read_rectangle(w: &str, h: &str) -> Result<Rectangle, ParseFloatError> {
    let width = w.trim().parse()?;
    let height = h.trim().parse()?;
    Ok(Rectangle { width, height })
}

pub fn cut_square(whole: &Rectangle) -> Rectangle {
    let mut square = whole.clone();
    square.width = whole.width.min(whole.height);
    square
}
