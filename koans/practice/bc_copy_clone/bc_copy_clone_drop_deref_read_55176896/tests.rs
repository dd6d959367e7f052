#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_a_new_frame() {
        let mut roll = Vec::new();
        assert!(store(&mut roll, 2, vec![9, 9]));
        assert_eq!(roll[0].width, 2);
        assert_eq!(roll[0].pixels, vec![9, 9]);
    }

    #[test]
    fn skips_a_double() {
        let mut roll = Vec::new();
        assert!(store(&mut roll, 1, vec![5]));
        assert!(!store(&mut roll, 1, vec![5]));
        assert!(store(&mut roll, 1, vec![6]));
        assert_eq!(roll.len(), 2);
    }
}
