#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn total_time() {
        assert_eq!(race(0), 33);
        assert_eq!(finish(Second(20)), 42);
    }
}
