#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stores() {
        let mut s = Shelf::default();
        assert_eq!(s.thickest(), None);
        s.store("deeds", 4);
        s.store(String::from("maps"), 9);
        s.store("deeds", 3);
        assert_eq!(s.pages(), 16);
        assert_eq!(s.thickest(), Some("maps"));
    }
}
