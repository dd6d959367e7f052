#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_the_last() {
        let host = "nas".to_string();
        let pool = Mutex::new(vec![Lease { host, hours: 9 }]);
        let label = shorten(&pool, &4).unwrap();
        assert_eq!(label, "Lease { host: \"nas\", hours: 9 } loses 4");
        assert_eq!(pool.lock().unwrap()[0].hours, 5);
        assert_eq!(pool.lock().unwrap()[0].host, "nas");
    }

    #[test]
    fn drops_expired() {
        let host = "nas".to_string();
        let pool = Mutex::new(vec![Lease { host, hours: 1 }]);
        assert_eq!(shorten(&pool, &4), None);
        assert!(pool.lock().unwrap().is_empty());
        assert_eq!(shorten(&pool, &4), None);
    }
}
