#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses_labels() {
        let c = CallNumber::parse("510/Noether/2").unwrap();
        assert_eq!((c.class, c.author.as_str(), c.copy), (510, "Noether", 2));
        assert_eq!(CallNumber::parse("83/Grass").unwrap().copy, 1);
        assert!(CallNumber::parse("x/Grass").is_none());
        assert!(CallNumber::parse("510").is_none());
        assert!(CallNumber::parse("510/Noether/two").is_none());
    }
    #[test]
    fn class_comes_first() {
        assert_eq!(
            shelve(&["510/Noether", "83/Grass", "100/Abel"]),
            ["083 Grass #1", "100 Abel #1", "510 Noether #1"]
        );
    }
    #[test]
    fn then_author_then_copy() {
        let shelf = shelve(&[
            "7/Klee/10",
            "7/Klee/9",
            "7/Arp/11",
            "7/Klee",
            "bad",
            "6/Zorn/3",
        ]);
        assert_eq!(
            shelf,
            [
                "006 Zorn #3",
                "007 Arp #11",
                "007 Klee #1",
                "007 Klee #9",
                "007 Klee #10"
            ]
        );
        assert!(shelve(&[]).is_empty());
    }
}
