#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn converts() {
        let mut c = Converter::default();
        c.learn("mile", "km", 1.6).learn("km", "m", 1000.0);
        assert_eq!(c.convert(2.0, "mile", "km"), Some(3.2));
        assert_eq!(c.convert(500.0, "m", "km"), Some(0.5));
        assert_eq!(c.convert(1.0, "mile", "m"), None);
    }
}
