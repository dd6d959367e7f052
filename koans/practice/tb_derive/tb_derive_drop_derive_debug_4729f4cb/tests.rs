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
