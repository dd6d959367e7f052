#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn boundaries() {
        assert_eq!(
            [0.5, 1.0, 27.9, 28.0, 48.0].map(classify),
            [
                Wind::Calm,
                Wind::Breeze,
                Wind::Breeze,
                Wind::Gale,
                Wind::Storm
            ]
        );
    }
    #[test]
    fn warns_at_the_first_gale() {
        assert_eq!(warning(&[3.0, 30.0, 60.0]), Some((1, Wind::Gale)));
        assert_eq!(warning(&[]), None);
    }
}
