#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn all_gone() {
        let pool = Pool::with(3);
        assert_eq!(pool.rent().unwrap().number, 3);
        assert_eq!(rent_all(&pool).len(), 2);
        assert!(pool.rent().is_none());
    }
}
