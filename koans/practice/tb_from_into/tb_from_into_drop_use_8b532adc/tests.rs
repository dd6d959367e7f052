#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parse_errors() {
        let unknown = UnknownLevel("x".to_string());
        assert_eq!("x".parse::<Level>(), Err(unknown.clone()));
    }
}
