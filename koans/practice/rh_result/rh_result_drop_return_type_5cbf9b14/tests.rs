#[cfg(test)]
mod tests {
    use super::*;
    fn outcome(source: &str) -> Result<usize, String> {
        check(&syn::parse_str(source).unwrap()).map_err(|error| error.to_string())
    }
    #[test]
    fn accepts() {
        assert_eq!(
            outcome("fn on_key(&mut self, key: char, held: bool) {}"),
            Ok(2)
        );
    }
    #[test]
    fn rejects() {
        assert_eq!(
            outcome("async fn a(&self) {}"),
            Err("handlers are not async".into())
        );
        assert_eq!(
            outcome("fn a(&self) -> u8 { 1 }"),
            Err("handlers return nothing".into())
        );
        assert_eq!(
            outcome("fn a(x: u8) {}"),
            Err("the first argument is self".into())
        );
        assert_eq!(outcome("fn a() {}"), Err("handlers take self".into()));
    }
}
