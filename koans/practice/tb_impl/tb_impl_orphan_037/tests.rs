#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn turns() {
        assert_eq!(turnout(1, 3), "33.3 %");
        assert_eq!(turnout(0, 0), "0.0 %");
        assert_eq!(
            f64::from(Share {
                part: 1.5,
                whole: 2.0
            }),
            75.0
        );
    }
}
