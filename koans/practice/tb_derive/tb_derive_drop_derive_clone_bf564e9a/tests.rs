#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn phases() {
        assert_eq!(effect(-61), Effect::Dark);
        assert_eq!(effect(-60), Effect::Sparks);
        assert_eq!(effect(250), Effect::Rockets(3));
        assert_eq!(effect(300), Effect::Dark);
        assert_eq!(rockets(98, 102), 6);
    }
}
