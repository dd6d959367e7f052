#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn registers() {
        let mut race = Race::default();
        assert_eq!(race.register("Ada".into(), "17").unwrap(), 17);
        assert_eq!(race.name(17), Some("Ada"));
        assert_eq!(
            race.register("Bo".into(), "17").unwrap_err().to_string(),
            "bib 17 is taken"
        );
    }
    #[test]
    fn names_the_runner() {
        let error = Race::default().register("Cy".into(), "x").unwrap_err();
        assert!(error.to_string().contains("Cy"));
    }
}
