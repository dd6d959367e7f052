#[cfg(test)]
mod tests {
    use super::*;
    fn sorter() -> Sorter {
        let mut sorter = Sorter::default();
        [10_000, 50_000].map(|from| sorter.add_bin(from));
        sorter
    }
    #[test]
    fn sorts() {
        let mut sorter = sorter();
        assert_eq!(sorter.sort("Ada, Lane 3, 50667").unwrap(), 50_000);
        assert_eq!((sorter.count(50_000), sorter.count(10_000)), (1, 0));
    }
    #[test]
    fn complains() {
        assert_eq!(
            sorter().sort("Bo 123").unwrap_err().to_string(),
            "no bin for 123"
        );
        assert_eq!(
            sorter().sort("To my aunt in Bath").unwrap_err().to_string(),
            "no postal code on \"To my aunt i\""
        );
    }
}
