use std::fmt;

/// Shown as the first letter of the step.
pub enum Step {
    Left,
    Right,
    Forward,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) {
        f.write_str(match self {
            Step::Left => "L",
            Step::Right => "R",
            Step::Forward => "F",
        })
    }
}

pub fn listing(steps: &[Step]) -> String {
    let words: Vec<String> = steps.iter().map(|s| s.to_string()).collect();
    words.join("-")
}
