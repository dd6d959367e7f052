#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        let got = flag("color =yes").unwrap();
        assert_eq!((got.on, got.key.as_str()), (true, "color"));
        assert_eq!(flag("color=no").unwrap().on, false);
        assert_eq!(flag("color"), Err("color".to_string()));
    }

    #[test]
    fn merges() {
        let mut flags = vec![flag("a=no").unwrap(), flag("b=yes").unwrap()];

        assert_eq!(flags.len(), 2);
    }
}
