#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jumps() {
        assert_eq!(largest_jump(&[1, 4, -1, 9, 2]), 5);
        assert_eq!(largest_jump(&[3, 2]), 0);
    }

    #[test]
    fn few() {
        assert_eq!(largest_jump(&[]), 0);
        assert_eq!(largest_jump(&[0, 8, 10]), 8);
    }
}
