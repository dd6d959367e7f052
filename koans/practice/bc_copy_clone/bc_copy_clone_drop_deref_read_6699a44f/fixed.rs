pub type Filter<'f> = Box<dyn Fn(u8) -> u8 + 'f>;

pub struct Pipeline<'f> {
    stages: Vec<Filter<'f>>,
}

impl<'f> Pipeline<'f> {
    pub fn start() -> Self {
        Pipeline { stages: Vec::new() }
    }

    pub fn then<F>(mut self, stage: F) -> Self
    where
        F: Fn(u8) -> u8 + 'f,
    {
        self.stages.push(Box::new(stage));
        self
    }

    pub fn apply(&self, pixels: &mut [u8]) {
        for pixel in pixels.iter_mut() {
            *pixel = self.stages.iter().fold(*pixel, |value, stage| stage(value));
        }
    }
}
