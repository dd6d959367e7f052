#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        assert_eq!(
            "6b+".parse(),
            Ok(Grade {
                number: 6,
                letter: 'b',
                plus: true
            })
        );
        assert_eq!("6".parse::<Grade>(), Err("no letter in \"6\"".to_string()));
    }
    #[test]
    fn hard() {
        assert_eq!(hardest("5c-7a-6c+").unwrap().number, 7);
        assert!(hardest("x").is_none());
    }
}
