#[derive(Debug, Clone, Copy)]
pub enum Measure {
    Cup,
    Spoon,
    Pinch,
}

impl Measure {
    pub fn name(self) -> &'static str {
        match self {
            Measure::Cup => "cup",
            Measure::Spoon => "spoon",
            Measure::Pinch => "pinch",
        }
    }
}

pub struct Line(pub u32, pub Measure, pub &'static str);

impl Line {
    pub fn text(&self) -> String {
        let mut measure = self.1.to_string();
        if self.0 != 1 {
            measure.push_str(if measure.ends_with("ch") { "es" } else { "s" });
        }
        format!("{} {measure} of {}", self.0, self.2)
    }
}
