#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_each_failure() {
        let err = Kind::try_from(8).unwrap_err();
        assert_eq!(err.to_string(), "unknown frame kind 8");
    }
}
