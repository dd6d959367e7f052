#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hides_all_but_four() {
        assert_eq!(masked("NO93 8601 1117 947").unwrap(), "***********7947");
    }
    #[test]
    fn too_short() {
        assert!(masked("NO93").is_none());
    }
}
