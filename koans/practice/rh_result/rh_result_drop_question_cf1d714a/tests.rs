#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn good() {
        let all = parse_all("gain = 2.5\nbias=0").unwrap();
        assert_eq!(
            all[0],
            Setting {
                key: "gain".into(),
                value: 2.5
            }
        );
    }
    #[test]
    fn bad() {
        assert_eq!(parse_all("gain"), Err("line 0: no equals sign".into()));
        assert_eq!(parse_all("a=1\n =2"), Err("line 1: no key".into()));
        assert_eq!(
            parse_all("a=x"),
            Err("line 0: invalid float literal".into())
        );
    }
}
