#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn soil() {
        assert_eq!(Round { radius: 1.0 }.litres(), 1257.0);
        assert_eq!(
            Stepped {
                steps: vec![(1.0, 2.0), (0.5, 2.0)]
            }
            .litres(),
            1500.0
        );
    }
}
