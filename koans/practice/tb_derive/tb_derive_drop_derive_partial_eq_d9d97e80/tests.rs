#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn feels() {
        assert_eq!(
            classify(&[-2.0, 10.0, 31.5]),
            [Feel::Frosty, Feel::Mild, Feel::Hot]
        );
    }
    #[test]
    fn converted() {
        assert_eq!(fahrenheit(&[0.0, 100.0, -40.0]), [32, 212, -40]);
    }
}
