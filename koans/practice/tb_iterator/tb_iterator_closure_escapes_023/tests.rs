#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lines() {
        assert_eq!(
            Drum {
                name: 'x',
                every: 4,
                offset: 0
            }
            .line(8),
            "x...x..."
        );
        assert_eq!(
            Drum {
                name: 'o',
                every: 3,
                offset: 2
            }
            .line(6),
            "..o..o"
        );
    }
    #[test]
    fn endless() {
        assert_eq!(ticks(5, 1).nth(3), Some(16));
    }
}
