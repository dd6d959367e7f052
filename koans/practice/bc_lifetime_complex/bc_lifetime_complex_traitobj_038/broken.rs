pub trait Shape<'b> {
    fn brush(&self) -> &'b str;
    fn points(&self) -> Vec<(i32, i32)>;
}

pub struct Line<'b> {
    pub brush: &'b str,
    pub from: i32,
    pub to: i32,
}

impl<'b> Shape<'b> for Line<'b> {
    fn brush(&self) -> &'b str {
        self.brush
    }

    fn points(&self) -> Vec<(i32, i32)> {
        (self.from..=self.to).map(|x| (x, 0)).collect()
    }
}

pub struct Canvas<'b> {
    shapes: Vec<Box<dyn Shape + 'b>>,
}

impl<'b> Canvas<'b> {
    pub fn new() -> Self {
        Canvas { shapes: Vec::new() }
    }

    pub fn add(&mut self, shape: impl Shape<'b> + 'b) {
        self.shapes.push(Box::new(shape));
    }

    pub fn plot(&self) -> Vec<(&'b str, usize)> {
        self.shapes
            .iter()
            .map(|s| (s.brush(), s.points().len()))
            .collect()
    }
}

impl Default for Canvas<'_> {
    fn default() -> Self {
        Self::new()
    }
}
