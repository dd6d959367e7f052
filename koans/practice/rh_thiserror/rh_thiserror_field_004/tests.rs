#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn gives_change() {
        assert_eq!(Machine::new(&[("tea", 30)]).buy("tea", 50), Ok(20));
    }
    #[test]
    fn explains() {
        let machine = Machine::new(&[("tea", 30)]);
        assert_eq!(
            machine.buy("gum", 50).unwrap_err().to_string(),
            "no item called gum"
        );
        assert_eq!(
            machine.buy("tea", 5).unwrap_err().to_string(),
            "tea costs 30, but only 5 was inserted"
        );
    }
}
