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

pub fn report(text: &str) -> Result<String, String> {
    let marks = add_marks(text)?;
    Ok(format!("{marks:?} for {}", marks.count))
}
