#[cfg(test)]
mod tests {
    use super::*;

    fn member(street: Option<&str>, town: Option<&str>) -> Member {
        Member {
            name: "Ada".into(),
            street: street.map(String::from),
            town: town.map(String::from),
        }
    }

    #[test]
    fn complete() {
        assert_eq!(
            member(Some("Hill 3"), Some("Bath")).label().unwrap(),
            "Ada, Hill 3, BATH"
        );
        assert_eq!(
            member(Some("Quay 1"), Some("Cork")).label().unwrap(),
            "Ada, Quay 1, CORK"
        );
    }

    #[test]
    fn incomplete() {
        assert!(member(None, Some("Bath")).label().is_err());
        assert!(member(Some("Hill 3"), None).label().is_err());
    }
}
