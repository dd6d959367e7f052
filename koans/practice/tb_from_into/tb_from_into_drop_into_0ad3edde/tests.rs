#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Expr {
        (Expr::from('A') + 2) * 'B'
    }

    #[test]
    fn evaluates() {
        let formula = sample();

        assert_eq!(formula.to_string(), "(A + 2) * B");
    }
}
