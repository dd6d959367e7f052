#[cfg(test)]
mod tests {
    use super::*;
    fn cellar() -> Vec<Cheese> {
        [
            ("brie", Some(90)),
            ("old", None),
            ("gouda", Some(40)),
            ("odd", Some(200)),
        ]
        .map(|(l, day_made)| Cheese {
            label: l.into(),
            day_made,
        })
        .into()
    }
    #[test]
    fn ages() {
        assert_eq!(average_age(&cellar(), 100), Some(35));
        assert_eq!(average_age(&[], 100), None);
    }
    #[test]
    fn no_date() {
        assert_eq!(undated(&cellar()), ["old"]);
    }
}
