#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn takes_and_refills() {
        let mut bucket = Bucket::full(5);
        assert_eq!(bucket.take(4).unwrap(), 1);
        bucket.refill(9);
        assert_eq!(bucket.take(5).unwrap(), 0);
    }
    #[test]
    fn limits() {
        let mut bucket = Bucket::full(5);
        assert_eq!(
            bucket.take(6).unwrap_err().to_string(),
            "6 letters never fit a bucket of 5"
        );
        bucket.take(3).unwrap();
        assert_eq!(
            bucket.take(4).unwrap_err().to_string(),
            "wait for 2 more tokens"
        );
    }
}
