#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_log() {
        let line = log_line(&Watch::Dog, Duration::from_secs(7200));
        assert_eq!(line, "Dog watch, 7200 s");
    }
}
