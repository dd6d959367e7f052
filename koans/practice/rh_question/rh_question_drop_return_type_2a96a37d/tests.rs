#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known() {
        assert_eq!(format_of("cat.PNG"), Ok(Format::Png));
        assert_eq!(format_of("my.dog.jpg"), Ok(Format::Jpeg));
        assert_eq!(format_of("a.jpeg"), Ok(Format::Jpeg));
    }

    #[test]
    fn unsupported() {
        assert_eq!(
            format_of("movie.avi"),
            Err(OpenError::Unsupported("avi".into()))
        );
    }

    #[test]
    fn bare() {
        assert_eq!(format_of("README"), Err(OpenError::NoExtension));
    }
}
