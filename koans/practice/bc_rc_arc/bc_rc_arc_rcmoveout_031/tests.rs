#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn designs() {
        let h = design(|e, w| {
            e.room("hall", 20).room("bath", 6);
            w.room("attic", 30);
        });
        let rooms = h.unwrap().rooms;
        assert_eq!(rooms[1], ("E-bath".to_string(), 6));
        assert_eq!(rooms.len(), 3);
    }
    #[test]
    fn empty() {
        assert_eq!(design(|_, _| {}), None);
    }
}
