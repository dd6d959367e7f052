#[cfg(test)]
mod tests {
    use super::*;

    const RHYME: &str = "The cat and the fiddle, the cow and the moon";

    #[test]
    fn longest_word() {
        assert_eq!(longest(RHYME), Some("fiddle"));
        assert_eq!(longer("ab", "cd"), "ab");
        assert_eq!(longest(" - "), None);
    }
}
