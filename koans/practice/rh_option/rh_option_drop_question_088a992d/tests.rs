#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_notes() {
        let found = note("a:4").unwrap();
        assert_eq!((found.pitch, found.length), ('a', 4));
        assert!(note(":4").is_none());
        assert!(note("a:long").is_none());
    }
}
