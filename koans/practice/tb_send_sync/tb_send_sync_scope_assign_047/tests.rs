#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_movements() {
        assert_eq!(rehearse(60, &[(30, 60), (30, -100), (60, 0)]), [30, 60, 20]);
    }
    #[test]
    fn plain() {
        assert_eq!(beats(90, 20), 30);
    }
}
