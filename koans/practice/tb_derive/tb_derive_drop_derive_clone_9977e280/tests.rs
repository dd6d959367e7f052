#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn short_course() {
        assert_eq!(faster_pool(Lap(12.5), Lap(30.0)), 25);
        assert_eq!(faster_pool(Lap(20.0), Lap(30.0)), 50);
    }
    #[test]
    fn whole_seconds() {
        assert_eq!(Lap::<u8, 100>(50).speed(), 2.0);
    }
}
