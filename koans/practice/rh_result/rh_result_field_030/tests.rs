#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        assert_eq!(
            geometry("80x24@-5,9"),
            Ok(Geometry {
                width: 80,
                height: 24,
                left: -5,
                top: 9
            })
        );
        assert_eq!(
            geometry("80x24"),
            Ok(Geometry {
                width: 80,
                height: 24,
                ..Default::default()
            })
        );
    }
    #[test]
    fn wrong() {
        assert_eq!(geometry("80"), Err(GeometryError::Separator('x')));
        assert!(matches!(geometry("80x"), Err(GeometryError::Number(_))));
    }
}
