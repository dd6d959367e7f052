#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!(version("game\nversion=3").unwrap(), 3);
    }
    #[test]
    fn fails() {
        let text = |save: &str| version(save).unwrap_err().to_string();
        assert_eq!(text("version=9"), "saved by version 9, which is newer");
        assert_eq!(text("game"), "bad header: no version");
        assert_eq!(text("version=?"), "bad header: version is not a number");
    }
}
