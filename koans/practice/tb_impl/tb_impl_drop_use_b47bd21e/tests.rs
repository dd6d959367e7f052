#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn evaluates() {
        let p = Polynomial {
            coefficients: vec![1, 0, 2],
        };
        assert_eq!(p.at(3), 19);
        assert_eq!(p.degree(), 2);
        assert_eq!(
            Polynomial {
                coefficients: vec![0.5, 1.0]
            }
            .at(2.0),
            2.5
        );
    }
}
