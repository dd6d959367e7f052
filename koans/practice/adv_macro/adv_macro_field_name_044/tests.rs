#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn inherits() {
        let [_, cinema, slides] = presets();
        assert_eq!(
            slides,
            Projector {
                brightness: 60,
                keystone: -5,
                eco: true
            }
        );
        assert!(!cinema.eco);
    }
    #[test]
    fn dims() {
        assert_eq!(dimmest(&presets()), Some(60));
    }
}
