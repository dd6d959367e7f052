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

    #[test]
    fn finds_a_book() {
        let shelf = [parse_mark("A1").unwrap(), parse_mark("B7").unwrap()];
        assert_eq!(whereabouts(&shelf, "B7").unwrap(), "1: B 7");
        assert_eq!(whereabouts(&shelf, "B8"), None);
        assert_eq!(whereabouts(&shelf, "?"), None);
    }
}
