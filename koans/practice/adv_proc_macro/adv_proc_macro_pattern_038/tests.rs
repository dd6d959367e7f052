#[cfg(test)]
mod tests {
    use super::*;
    fn of(source: &str) -> Shape {
        shape(&syn::parse_str(source).unwrap())
    }
    #[test]
    fn generic() {
        assert_eq!(of("Vec<u8>"), Shape::Many("u8".into()));
        assert_eq!(
            of("std::option::Option<Name>"),
            Shape::Optional("Name".into())
        );
    }
    #[test]
    fn single() {
        assert_eq!(of("Name"), Shape::One("Name".into()));
        assert_eq!(of("Box<u8>"), Shape::One("Box < u8 >".into()));
    }
}
