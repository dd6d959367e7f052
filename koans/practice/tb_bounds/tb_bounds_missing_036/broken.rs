/// Shown as the first letter of the step.
pub enum Step {
    Left,
    Right,
    Forward,
}

pub fn listing(steps: &[Step]) -> String {
    let words: Vec<String> = steps.iter().map(|s| s.to_string()).collect();
    words.join("-")
}
