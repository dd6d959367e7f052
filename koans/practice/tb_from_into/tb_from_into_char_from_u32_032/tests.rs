#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn references() {
        assert_eq!(expand("5 &#60; 6 &#x2713;!"), "5 < 6 ✓!");
    }
    #[test]
    fn invalid() {
        assert_eq!(expand("&#xD800;&#no;&#1"), "??&#1");
    }
}
