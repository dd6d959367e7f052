#[derive(Debug)]
pub struct Marks {
    pub sum: i64,
    pub count: i64,
}

pub fn add_marks(text: &str) -> Result<Marks, String> {
    let mut marks = Marks { sum: 0, count: 0 };
    for part in text.split(';') {
        marks.sum += part.parse::<i64>().map_err(|_| format!("bad {part}"))?;
        marks.count += 1;
    }
    Ok(marks)
}
