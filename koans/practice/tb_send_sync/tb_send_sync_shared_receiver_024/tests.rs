#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_couriers() {
        assert_eq!(deliver(&[1, 4, 10, 2], 3), 34);
    }
    #[test]
    fn nothing() {
        assert_eq!(deliver(&[], 2), 0);
    }
}
