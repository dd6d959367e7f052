#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn around_north() {
        assert_eq!(separation(-50, 50), 10.0);
        assert_eq!(separation(1_800, 900), 90.0);
    }
    #[test]
    fn never() {
        assert_eq!(now_or_never(std::future::pending::<u8>()), None);
        assert_eq!(now_or_never(position(3_601)), Some(0.1));
    }
}
