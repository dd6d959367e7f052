#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn occupies() {
        let mut r = Registry::new(3);
        assert_eq!(r.occupy(2), 101);
        assert_eq!(r.occupy(0), 102);
        assert_eq!(r.occupy(2), 101);
        assert_eq!(r.slots, [Some(102), None, Some(101)]);
    }

    #[test]
    fn ids() {
        let mut r = Registry::new(1);
        assert_eq!(r.slots.len(), 1);
        assert_eq!(r.next_id(), 101);
        assert_eq!(r.next_id(), 102);
    }
}
