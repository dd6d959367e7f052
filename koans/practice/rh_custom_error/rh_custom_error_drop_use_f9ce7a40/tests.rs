#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_hex() {
        assert_eq!(
            "#ff8000".parse(),
            Ok(Rgb {
                r: 255,
                g: 128,
                b: 0
            })
        );
        assert_eq!("ff8000".parse::<Rgb>(), Err(ColourError::NoHash));

        assert!(matches!(
            "#gg0000".parse::<Rgb>(),
            Err(ColourError::Digits(_))
        ));
    }
}
