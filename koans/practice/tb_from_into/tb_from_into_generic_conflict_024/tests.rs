#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn headings() {
        assert_eq!(
            sail(&[(10, 0.0), (-90, 1.5), (80, 60.0), (350, 30.0)]),
            ["N", "W", "S", "N"]
        );
    }
}
