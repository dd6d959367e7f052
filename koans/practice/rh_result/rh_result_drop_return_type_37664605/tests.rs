#[cfg(test)]
mod tests {
    use super::*;
    fn flags(source: &str) -> syn::Result<Vec<(char, String)>> {
        Ok(short_flags(&syn::parse_str(source)?)?.into_iter().collect())
    }
    #[test]
    fn picks_free_letters() {
        let found = flags("struct Args { verbose: bool, version: bool }").unwrap();
        assert_eq!(
            found,
            [('e', "version".to_string()), ('v', "verbose".to_string())]
        );
    }
    #[test]
    fn fails() {
        assert_eq!(
            flags("struct Args { a: u8, aa: u8 }")
                .unwrap_err()
                .to_string(),
            "no flag left for aa"
        );
        assert_eq!(
            flags("struct Args(u8);").unwrap_err().to_string(),
            "flags need names"
        );
    }
}
