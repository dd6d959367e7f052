#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn delays() {
        let policy = Backoff::new(100, 350, 4);
        let ms: Vec<u128> = policy.clone().map(|d| d.as_millis()).collect();
        assert_eq!(ms, [100, 200, 350, 350]);
        assert_eq!(total_wait(&policy), Duration::from_secs(1));
    }
}
