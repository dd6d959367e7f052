#[cfg(test)]
mod tests {
    use super::*;
    async fn work(n: u32) -> u32 {
        for _ in 0..n {
            pause().await;
        }
        n * 10
    }
    #[test]
    fn bars() {
        assert_eq!(progress(work(2), 5), ("[..done]".to_string(), Some(20)));
        assert_eq!(progress(work(9), 3), ("[.....".to_string(), None));
        assert_eq!(progress(work(0), 1), ("[done]".to_string(), Some(0)));
    }
}
