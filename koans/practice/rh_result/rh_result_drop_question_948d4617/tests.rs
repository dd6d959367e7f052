#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn builds() {
        let s = paths("alps".into(), "peak.png").unwrap();
        assert_eq!(s.small, PathBuf::from("alps/peak_s.png"));
        assert_eq!(s.large.to_str(), Some("alps/peak_l.png"));
        assert_eq!(s.alt, "alps, peak");
    }
    #[test]
    fn no_extension() {
        assert_eq!(
            paths("sea".into(), "boat").err().unwrap(),
            "sea: boat has no extension"
        );
    }
}
