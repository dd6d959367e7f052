#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn box_of_three() {
        assert_eq!(blur(&[0, 30, 60, 90, 240], 1), [30, 60, 130]);
        assert_eq!(blur(&[7, 9], 0), [7, 9]);
    }
    #[test]
    fn soft_edge() {
        assert_eq!(edges(&[0, 0, 0, 90, 90, 90]), 3);
    }
}
