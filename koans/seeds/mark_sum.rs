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

pub fn report(text: &str) -> Result<String, String> {
    let marks = add_marks(text)?;
    Ok(format!("{marks:?} for {}", marks.count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_marks() {
        let marks = add_marks("4;-1;9").unwrap();
        assert_eq!((marks.sum, marks.count), (12, 3));
        assert_eq!(report("5").unwrap(), "Marks { sum: 5, count: 1 } for 1");
    }

    #[test]
    fn names_bad_mark() {
        assert_eq!(report("4;x"), Err("bad x".to_string()));
    }
}
