#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shows_runs() {
        assert_eq!(Row(&['k', 'k', 'p', 'k']).to_string(), "k2, p1, k1");
    }
    #[test]
    fn runs() {
        assert_eq!(Row(&['p', 'p']).runs(), [('p', 2)]);
    }
}
