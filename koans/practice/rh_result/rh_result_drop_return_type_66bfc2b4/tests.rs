#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_counts_down() {
        let mut calls = 0;
        let outcome: Result<u32, &str> = retry(5, |left| {
            calls += 1;
            if left > 3 {
                Err("busy")
            } else {
                Ok(left)
            }
        });
        assert_eq!((outcome, calls), (Ok(3), 3));
        assert_eq!(retry(2, |_| Err::<(), _>("no")), Err("no"));
    }
}
