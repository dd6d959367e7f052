#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn minutes() {
        let mut minutes = Minutes::default();
        let _ = minutes.speaks("Chair", "Welcome\nall");
        let _ = minutes.speaks("Bo", "Hi");
        let text: Result<String, fmt::Error> = minutes.close();
        assert_eq!(
            text.unwrap(),
            "1. Chair:\n   Welcome\n   all\n2. Bo:\n   Hi\n(2 speakers)"
        );
    }
}
