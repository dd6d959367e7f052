#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_words() {
        let counts = frequencies("The sea, the sea!\n-- the end".as_bytes());
        assert_eq!(counts.len(), 3);
        assert_eq!(top(&counts), Some(("the", 3)));
    }
    #[test]
    fn stops_at_broken_text() {
        let counts = frequencies(&b"good line\n\xff\xff\n"[..]);
        assert_eq!(counts.into_keys().collect::<Vec<_>>(), ["good", "line"]);
    }
}
