#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn short_and_long() {
        assert_eq!(with_break(Km(100.0), KmPerHour(50.0)), Hours(2.0));
        assert_eq!(with_break(Km(300.0), KmPerHour(100.0)), Hours(3.5));
    }
}
