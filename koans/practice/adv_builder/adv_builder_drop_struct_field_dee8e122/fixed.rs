pub trait Label {
    fn label(&self) -> String;
}

pub struct Circle(pub f64);

pub struct Rect {
    pub w: u32,
    pub h: u32,
}

impl Label for Circle {
    fn label(&self) -> String {
        format!("circle r={:.1}", self.0)
    }
}

impl Label for Rect {
    fn label(&self) -> String {
        format!("rect {}x{}", self.w, self.h)
    }
}
