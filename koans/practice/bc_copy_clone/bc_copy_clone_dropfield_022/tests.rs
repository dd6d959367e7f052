#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn notes_and_close() {
        let mut s = Span::enter("db/read");
        s.note("slow");
        assert!(closed().is_empty());
        assert_eq!(s.into_notes(), ["db/read: slow"]);
        assert_eq!(closed(), ["db/read"]);
    }
}
