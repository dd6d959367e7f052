#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn all() {
        assert_eq!(PHASES.len(), 5);
    }
    #[test]
    fn near() {
        assert_eq!(nearest(3), Phase::New);
        assert_eq!(nearest(60), Phase::Quarter);
        assert_eq!(nearest(99), Phase::Full);
    }
}
