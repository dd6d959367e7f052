#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        assert_eq!(Rgb::parse("#ff8000"), Some(Rgb(255, 128, 0)));
        assert_eq!(Rgb::parse("#ff80zz"), None);
        assert_eq!(Rgb::parse("ff8000"), None);
    }
    #[test]
    fn contrast() {
        let white = Rgb(255, 255, 255);
        assert_eq!(white.luma(), 255);
        assert!(Rgb(0, 0, 120).readable_on(white));
        assert!(!Rgb(255, 255, 0).readable_on(white));
    }
}
