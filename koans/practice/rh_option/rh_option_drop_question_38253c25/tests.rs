#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        let mark = parse_mark("K302").unwrap();
        assert_eq!((mark.letter, mark.number), ('K', 302));
        assert_eq!(parse_mark(""), None);
        assert_eq!(parse_mark("Kx"), None);
    }
}
