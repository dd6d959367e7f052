#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers() {
        assert_eq!(Matrix([[1, 2], [3, 4]]).to_string(), "(1 2; 3 4)");
    }

    #[test]
    fn texts() {
        assert_eq!(
            format!("{}", Matrix([["a", "b"], ["c", "d"]])),
            "(a b; c d)"
        );
    }
}
