#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(
            sides(&["Elm St 12", "Elm St 15b", "Elm St", "2 Oak Rd"]),
            (2, 1)
        );
        assert_eq!(house("14c"), Some(14));
    }
}
