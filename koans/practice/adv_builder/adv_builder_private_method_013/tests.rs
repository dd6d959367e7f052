#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn right_and_wrong() {
        assert!(try_open(&[7, 42, 13], [7, 42, 13]));
        assert!(!try_open(&[7, 42], [7, 42, 0]));
        assert!(!try_open(&[1, 2, 3], [3, 2, 1]));
    }
}
