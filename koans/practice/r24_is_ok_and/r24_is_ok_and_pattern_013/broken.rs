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
        if let Ok(_) = word.parse::<i64>() {
            shape.integers += 1;
        } else if let Ok(_) = word.parse::<f64>() {
            shape.floats += 1;
        } else {
            shape.words += 1;
        }
    }
    shape
}
