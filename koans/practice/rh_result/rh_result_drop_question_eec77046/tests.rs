#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let star = brightest("Alpha Crucis 0.77\nVega 0.03\nMira 6.5").unwrap();
        assert_eq!(
            star,
            Star {
                name: "Vega".into(),
                magnitude: 0.03
            }
        );
    }
    #[test]
    fn fails() {
        let text = |s: &str| brightest(s).unwrap_err().to_string();
        assert_eq!(text(""), "catalogue is empty");
        assert_eq!(text("Vega"), "line has one word");
        assert_eq!(text("Vega bright"), "magnitude of Vega");
    }
}
