#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unique_bands() {
        assert_eq!(
            bands_heard(&["ok1a@20m", "noise", "f5x@40M", "g3@20M", "@10m"]),
            ["20M", "40M"]
        );
    }
    #[test]
    fn parses() {
        let e = Entry::parse("A1@6m").unwrap();
        assert_eq!((e.station, e.band), ("A1", "6m"));
    }
}
