#[cfg(test)]
mod tests {
    use super::*;
    const TEXT: &str = "Tides\n\nlow\nlower\n\nflat\n\nhigh\nhigher\n\nflood";
    #[test]
    fn parses_title_and_verses() {
        let poem = parse(TEXT);
        assert_eq!(poem.title, "Tides");
        assert_eq!(poem.verses.len(), 4);
        assert_eq!(poem.verses[2], ["high", "higher"]);
        let other = parse(" Silence ");
        assert_eq!((other.title.as_str(), other.verses.len()), ("Silence", 0));
    }
    #[test]
    fn recites_all_verses() {
        assert_eq!(
            recite(&parse(TEXT), 1),
            "TIDES\nlow / lower\nflat\nhigh / higher\nflood"
        );
        assert_eq!(recite(&parse("Hush"), 1), "HUSH");
    }
    #[test]
    fn recites_some_verses_and_leaves_the_poem_alone() {
        let poem = parse(TEXT);
        assert_eq!(recite(&poem, 2), "TIDES\nflat\nflood");
        assert_eq!(recite(&poem, 3), "TIDES\nhigh / higher");
        assert_eq!(recite(&poem, 9), "TIDES");
        assert_eq!(
            poem.verses.concat(),
            ["low", "lower", "flat", "high", "higher", "flood"]
        );
    }
}
