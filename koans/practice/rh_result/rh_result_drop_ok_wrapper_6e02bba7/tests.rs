#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn converts() {
        assert_eq!(in_euro("€4.05"), Ok(405));
        assert_eq!(in_euro("$10.5"), Ok(945));
    }
    #[test]
    fn fails() {
        assert_eq!(in_euro("£1.00"), Err(TagError::UnknownRate('£')));
        assert_eq!(in_euro("$x.y"), Err(TagError::Smudged));
        assert_eq!(cents(""), Err(TagError::Smudged));
    }
}
