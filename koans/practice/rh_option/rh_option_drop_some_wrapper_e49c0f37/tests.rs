#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let options = parse(["-v", "a.c", "-o", "a.out", "-v"]).unwrap();
        assert_eq!(
            options,
            Options {
                verbose: 2,
                output: Some("a.out".into()),
                files: vec!["a.c".into()]
            }
        );
    }
    #[test]
    fn missing_path() {
        assert_eq!(
            parse(["x", "-o"]),
            Err("-o needs a path, after 1 files".into())
        );
    }
}
