#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both() {
        assert_eq!(
            dark_and_beta(&[("beta", "true"), ("dark", "false")]),
            Ok((false, true))
        );
        assert_eq!(
            dark_and_beta(&[("dark", "true"), ("beta", "false")]),
            Ok((true, false))
        );
    }
    #[test]
    fn errors() {
        assert_eq!(dark_and_beta(&[("dark", "true")]), Err(FlagError::Missing));
        assert_eq!(
            dark_and_beta(&[("dark", "yes"), ("beta", "true")]),
            Err(FlagError::NotBoolean)
        );
    }
}
