#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn kaprekar() {
        assert_eq!(step(3524), 3087);
        assert_eq!(run(routine(3524)), [3524, 3087, 8352, 6174]);
        assert_eq!(run(routine(1111)), [1111, 0]);
    }
}
