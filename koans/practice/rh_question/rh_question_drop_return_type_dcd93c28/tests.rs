#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds() {
        let c = Cache {
            scores: RefCell::default(),
        };
        assert_eq!(c.add(1, 5), Ok(5));
        assert_eq!(c.add(1, 2), Ok(7));
        assert_eq!(c.add(2, 1), Ok(1));
        assert_eq!(c.add(3, 1), Err(CacheError::Full));
    }
    #[test]
    fn busy() {
        let c = Cache {
            scores: RefCell::default(),
        };
        let held = c.scores.borrow();
        assert_eq!(c.add(1, 1), Err(CacheError::Busy));
        drop(held);
    }
}
