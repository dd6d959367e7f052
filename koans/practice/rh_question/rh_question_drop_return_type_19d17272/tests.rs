#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_move() {
        let mut marks = Marks::default();

        marks.inserted(2, 3);
        marks.inserted(8, 9);

        assert_eq!(marks.context(&"there".to_string(), ""), None);
    }
}
