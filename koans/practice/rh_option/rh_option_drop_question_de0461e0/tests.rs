#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "; demo\n[net]\nport = 80\nname = \"my \"\"box\"\"\"\n[flags]\nlog=on\n";

    #[test]
    fn quotes() {
        assert_eq!(unquote("plain"), "plain");
        assert!(matches!(unquote("\"a b\""), Cow::Borrowed("a b")));
        assert!(matches!(unquote("\"a\"\"b\""), Cow::Owned(_)));
    }

    #[test]
    fn reads_sections() {
        let ini = Ini::parse(TEXT).unwrap();
        assert_eq!(ini.get("net", "name"), Some("my \"box\""));
        assert_eq!(ini.get("net", "host"), None);
    }

    #[test]
    fn bad_lines() {
        assert_eq!(
            Ini::parse("a=1").unwrap_err(),
            IniError::OutsideSection("a=1")
        );
        assert_eq!(
            Ini::parse("[s]\nword").unwrap_err(),
            IniError::NoEquals { line: 2 }
        );
    }
}
