#[derive(Debug, Default, PartialEq)]
pub struct Shape {
    pub integers: usize,
    pub floats: usize,
    pub words: usize,
}

pub fn shape(sentence: &str) -> Shape {
    let mut shape = Shape::default();
    for word in sentence.split(|c: char| c.is_whitespace() || c == ',') {
        if word.is_empty() {
            continue;
        }
        if word.parse::<i64>().is_ok() {
            shape.integers += 1;
        } else if word.parse::<f64>().is_ok() {
            shape.floats += 1;
        } else {
            shape.words += 1;
        }
    }
    shape
}
