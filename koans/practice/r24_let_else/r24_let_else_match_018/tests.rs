#[cfg(test)]
mod tests {
    use super::*;
    fn passport(expires: Option<u16>, visas: Vec<Option<&'static str>>) -> Passport {
        Passport {
            holder: Some("Mo".into()),
            expires,
            visas,
        }
    }
    #[test]
    fn checks() {
        assert_eq!(inspect(None, 2020, "no"), "incomplete");
        assert_eq!(
            inspect(Some(&passport(None, vec![])), 2020, "no"),
            "incomplete"
        );
        assert_eq!(
            inspect(Some(&passport(Some(2019), vec![])), 2020, "no"),
            "expired"
        );
        assert_eq!(
            inspect(
                Some(&passport(Some(2030), vec![None, Some("se")])),
                2020,
                "no"
            ),
            "no visa"
        );
        assert_eq!(
            inspect(
                Some(&passport(Some(2030), vec![None, Some("no")])),
                2020,
                "no"
            ),
            "enter"
        );
        assert_eq!(
            inspect(Some(&passport(Some(2030), vec![Some("*")])), 2020, "no"),
            "enter"
        );
    }
}
