#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tripling() {
        let policy = Backoff::from_ms(100).growing_by(3).capped_at(2000);
        assert_eq!(
            policy.pauses().take(5).collect::<Vec<_>>(),
            [100, 300, 900, 2000, 2000]
        );
    }
    #[test]
    fn plain() {
        assert_eq!(Backoff::from_ms(5).pauses().nth(3), Some(40));
    }
}
