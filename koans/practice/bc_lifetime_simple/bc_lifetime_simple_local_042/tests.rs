#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn busiest() {
        assert_eq!(page_hits(&[("/a", 2), ("/B/", 3), ("/b", 4)]), 7);
        assert_eq!(page_hits(&[("/x/", 1), ("/y", 5)]), 5);
    }

    #[test]
    fn empty() {
        assert_eq!(page_hits(&[]), 0);
    }
}
