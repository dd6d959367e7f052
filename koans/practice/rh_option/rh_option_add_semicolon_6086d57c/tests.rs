#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_move() {
        let mut marks = Marks::default();
        let key = "here".to_string();
        assert_eq!(marks.set(&key, 4), None);
    }
}
