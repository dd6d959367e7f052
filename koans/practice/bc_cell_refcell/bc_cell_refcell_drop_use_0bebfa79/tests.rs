#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn suggests() {
        let f = declare("verbose");
        assert_eq!((f.name.as_str(), f.short), ("--verbose", 'v'));
        assert_eq!(suggestion("verbise"), Some("verbose"));
        assert_eq!(suggestion("zzzzzzz"), None);
    }
}
