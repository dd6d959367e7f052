use std::fmt::Debug;

pub trait Widget: Debug {
    fn width(&self) -> u32;
    fn describe(&self) -> String {
        format!("{:?}, {} px", self, self.width())
    }
}

#[derive(Debug)]
pub struct Slider {
    pub steps: u32,
}

impl Widget for Slider {
    fn width(&self) -> u32 {
        self.steps * 4 + 2
    }
}

pub fn toolbar(widgets: &[Box<dyn Widget>]) -> Vec<String> {
    widgets.iter().map(|w| w.describe()).collect()
}
