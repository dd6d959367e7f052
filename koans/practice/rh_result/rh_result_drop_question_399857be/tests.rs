#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good() {
        assert_eq!(
            header_name("Content-Type: text").map(|n| n.to_string()),
            Ok("content-type".to_string())
        );
        assert_eq!(
            header_name("HOST:x").map(|n| n.to_string()),
            Ok("host".to_string())
        );
    }

    #[test]
    fn bad() {
        assert_eq!(header_name("nothing").err(), Some(HeaderError::NoColon));
        assert_eq!(header_name(" : x").err(), Some(HeaderError::EmptyName));
    }
}
