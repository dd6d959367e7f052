#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_stays() {
        let seen = std::rc::Rc::new(std::cell::Cell::new(0));
        let mut belt = Belt::default();
        let scanned = seen.clone();
        belt.load(async move { scanned.set(7) });
        belt.load(std::future::pending());
        assert_eq!(belt.turn(), 1);
        assert_eq!(seen.get(), 7);
        assert_eq!(belt.turn(), 1);
    }
}
