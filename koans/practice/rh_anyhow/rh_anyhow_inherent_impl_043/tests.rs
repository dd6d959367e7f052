#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn quiet() {
        assert_eq!(zone(false, 500).unwrap(), 30);
        assert_eq!(worst(&[(false, 500)]), 0);
    }
    #[test]
    fn severities() {
        assert_eq!(worst(&[(false, 500), (false, 20)]), 2);
        assert_eq!(worst(&[(true, 500), (false, 20)]), 9);
    }
}
