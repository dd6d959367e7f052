#[derive(Clone, Debug, PartialEq)]
pub enum Sample {
    Level(i32),
    Gap(String),
}

#[derive(Default)]
pub struct Recorder(pub Vec<Sample>);

impl Recorder {
    pub fn record(&self, batch: &[Sample]) -> usize {
        self.0.extend_from_slice(batch);
        self.0.len()
    }
}
