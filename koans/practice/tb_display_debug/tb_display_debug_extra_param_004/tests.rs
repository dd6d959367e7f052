#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cubic() {
        let p = Polynomial {
            coefficients: vec![5, -1, 0, 2],
            variable: 'x',
        };
        assert_eq!(p.to_string(), "2x^3 + -1x + 5");
    }
    #[test]
    fn zero() {
        assert_eq!(
            Polynomial {
                coefficients: vec![0],
                variable: 'y'
            }
            .to_string(),
            "0"
        );
    }
}
