#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sorting() {
        assert_eq!(
            sorted(&["w1a1aa", "SW1A 2AA", "x", "ec1 a1bb"]),
            ["EC1A 1BB", "SW1A 2AA", "W1A 1AA"]
        );
    }
}
