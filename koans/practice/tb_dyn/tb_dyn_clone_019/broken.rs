pub trait Brush {
    fn dab(&mut self) -> u32;
    fn clone_box(&self) -> Box<dyn Brush>;
}

#[derive(Clone)]
pub struct Fading(pub u32);

impl Brush for Fading {
    fn dab(&mut self) -> u32 {
        self.0 = self.0.saturating_sub(3);
        self.0
    }

    fn clone_box(&self) -> Box<dyn Brush> {
        Box::new(self.clone())
    }
}

#[derive(Clone)]
pub struct Palette {
    pub brushes: Vec<Box<dyn Brush>>,
}

impl Palette {
    pub fn preview(&self) -> Vec<u32> {
        let mut scratch = self.clone();
        scratch.brushes.iter_mut().map(|b| b.dab()).collect()
    }
}
