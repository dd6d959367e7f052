#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn falls_back() {
        let mut b = Browser::default();
        assert_eq!(b.title(), "New tab");
        b.open("a.org", true);
        b.open("b.org", false);
        assert_eq!(b.title(), "b.org");
        b.close_unpinned();
        assert_eq!(b.title(), "a.org");
    }
}
