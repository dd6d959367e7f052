#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rises() {
        assert_eq!(Sparkline(&[60, 80, 100, 120]).to_string(), "_.-^");
    }
    #[test]
    fn flat() {
        assert_eq!(Sparkline(&[70, 70]).to_string(), "__");
    }
}
