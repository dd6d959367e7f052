#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn longest() {
        assert_eq!(
            longest_line(&[("o mouse", 1), ("swim\nabout", 10)]),
            Some(9)
        );
        assert_eq!(longest_line(&[]), None);
    }
}
