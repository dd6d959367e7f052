#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn complete() {
        let mut form = Passport::default();
        form.surname(" Lind ").issued(2015).issued(2019).visa("JP");
        assert_eq!(form.summary().unwrap(), "Lind (2015-2025), 1 visas");
    }
    #[test]
    fn incomplete() {
        let mut form = Passport::default();
        assert_eq!(form.summary(), Err("year of issue missing"));
        assert_eq!(form.issued(2020).summary(), Err("surname missing"));
    }
}
