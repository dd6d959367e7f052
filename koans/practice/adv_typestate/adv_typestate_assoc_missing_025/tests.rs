#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn durations() {
        assert_eq!(Red.switch().seconds(), 30);
        assert_eq!(Green { rush_hour: true }.seconds(), 60);
        assert_eq!(Red.switch().switch().seconds(), 40);
    }
}
