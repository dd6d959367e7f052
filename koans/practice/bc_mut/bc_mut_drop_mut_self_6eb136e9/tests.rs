#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn notes() {
        let mut notes = Footnotes::default();
        assert_eq!(notes.mark("see page 4"), "[1]");
        assert_eq!(notes.mark(1987), "[2]");
        assert_eq!(notes.list(), "1) see page 4\n2) 1987\n");
    }
}
