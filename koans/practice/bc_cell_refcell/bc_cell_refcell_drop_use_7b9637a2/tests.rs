#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lends_a_painting() {
        let (name, on_loan) = ("Harbour".to_string(), false);
        let gallery = Mutex::new(vec![Painting { name, on_loan }]);
        let lent = lend(&gallery, 0).unwrap();
        assert_eq!(lent.name, "Harbour");
        assert!(gallery.lock().unwrap()[0].on_loan);
    }

    #[test]
    fn bare_wall() {
        let gallery = Mutex::new(Vec::new());
        assert_eq!(lend(&gallery, 3).unwrap_err(), "no such wall");
    }
}
