#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes() {
        let mut c = Column::new(vec!["a".to_string(), "b".to_string()]);
        assert_eq!(c.take(0), "a");
        assert_eq!(c.take(1), "");
        assert_eq!(c.take(0), "b");
    }

    #[test]
    fn beyond() {
        assert_eq!(Column::<i32>::new(vec![5]).take(3), 0);
        assert_eq!(Column::new(vec![5]).take(0), 5);
    }
}
