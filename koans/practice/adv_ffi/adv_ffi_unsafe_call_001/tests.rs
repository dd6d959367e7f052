#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_bytes() {
        assert_eq!(byte_length(c"gull"), 4);
        assert_eq!(byte_length(c"caf\u{e9}"), 5);
    }
    #[test]
    fn widths() {
        assert_eq!(fits(&[c"", c"Lighthouse"], 8), [true, false]);
    }
}
