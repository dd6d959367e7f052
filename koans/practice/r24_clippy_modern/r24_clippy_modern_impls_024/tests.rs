#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn starts_with_convection() {
        let oven = Oven::default();
        assert_eq!(oven.mode, Mode::Convection);
        assert_eq!(oven.fahrenheit(), 356.0);
        assert_eq!(
            Oven {
                mode: Mode::Grill,
                ..Oven::new()
            }
            .mode,
            Mode::Grill
        );
    }
}
