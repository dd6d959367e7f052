#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn burns_some() {
        let before = fill("Vega", 50);
        let after = burn(&before, 20).unwrap();
        assert_eq!((after.name, after.fuel), ("Vega", 30));
        assert_eq!(before.fuel, 50);
    }

    #[test]
    fn runs_dry() {
        let error = burn(&fill("Lyra", 3), 4).unwrap_err();
        assert_eq!(error, "Lyra");
    }
}
