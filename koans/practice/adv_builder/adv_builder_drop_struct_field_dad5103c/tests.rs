#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn codes() {
        let a = |city: &str, code: Option<&str>| Airport {
            city: city.into(),
            code: code.map(Into::into),
        };
        assert_eq!(short(&a("Oslo", None)), "SL");
        assert_eq!(
            route(&[a("Oslo", Some("OSL")), a("New York", None)]),
            Some("OSL–NWY".to_string())
        );
        assert_eq!(route(&[a("Rome", None)]), None);
    }
}
