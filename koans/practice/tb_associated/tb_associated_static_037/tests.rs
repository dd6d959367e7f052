#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn labels() {
        assert_eq!(Measured::<Volt>::new(2.345).label(), "2.3 V");
        assert_eq!(Measured::<Hertz>::new(49.8).label(), "50 Hz");
    }
}
