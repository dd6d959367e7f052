#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_teeth() {
        assert_eq!(teeth(Some("42"), "sprocket"), Ok(42));
        assert_eq!(teeth(None, "sprocket"), Err(GearError::Missing("sprocket")));
        assert_eq!(
            teeth(Some("0"), "sprocket"),
            Err(GearError::NotTeeth("0".into()))
        );
        assert_eq!(
            teeth(Some("big"), "sprocket"),
            Err(GearError::NotTeeth("big".into()))
        );
    }
    #[test]
    fn gears() {
        assert_eq!(development(40, 20, 2100), 4200);
        assert_eq!(gear("44 11", 2000), Ok(8000));
        assert_eq!(gear(" 22 33 ", 2100), Ok(1400));
    }
    #[test]
    fn reports_what_is_wrong() {
        assert_eq!(gear("", 2000), Err(GearError::Missing("chainring")));
        assert_eq!(gear("44", 2000), Err(GearError::Missing("sprocket")));
        assert_eq!(
            gear("44 small", 2000),
            Err(GearError::NotTeeth("small".into()))
        );
        assert_eq!(gear("44 0", 2000), Err(GearError::NotTeeth("0".into())));
        assert_eq!(gear("x 11", 2000), Err(GearError::NotTeeth("x".into())));
    }
}
