#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain() {
        let c = Clock { left: 60, bonus: 0 };
        assert_eq!(c.after_move(15).unwrap(), 45);
        assert_eq!(c.after_move(60).unwrap(), 0);
        assert!(c.after_move(61).is_err());
    }

    #[test]
    fn bonus() {
        let c = Clock { left: 60, bonus: 5 };
        assert_eq!(c.after_move(10).unwrap(), 55);
        assert!(c.after_move(61).is_err());
    }
}
