#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn berths() {
        let mut h = Harbour::new(&[("Svea", 2), ("Loke", 5)]);
        assert_eq!(h.berth("Svea"), Ok(2));
        h.close(2);
        assert_eq!(h.berth("Svea"), Err("Svea does not sail today".to_string()));
        assert_eq!(h.berth("Loke"), Ok(5));
        assert!(h.berth("Odin").is_err());
    }
}
