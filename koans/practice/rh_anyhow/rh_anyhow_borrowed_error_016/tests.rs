#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(check("old pond\na frog").unwrap(), 4);
    }
    #[test]
    fn too_long() {
        let error = check("a frog\na b i d o a i e i o p u").unwrap_err();
        assert!(error.to_string().ends_with("has 9 syllables"), "{error}");
    }
}
