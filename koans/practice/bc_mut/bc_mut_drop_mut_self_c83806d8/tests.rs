#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills() {
        let mut r = Ring::filled("old".to_string());
        for _ in 0..4 {
            assert_eq!(r.rotate("new".to_string()), "old");
        }
        assert_eq!(r.rotate("x".to_string()), "new");
    }

    #[test]
    fn numbers() {
        let mut r = Ring::filled(7);
        assert_eq!(r.rotate(1), 7);
        assert_eq!(r.rotate(2), 7);
    }
}
