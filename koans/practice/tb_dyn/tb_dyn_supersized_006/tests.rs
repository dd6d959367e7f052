#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sorts() {
        let items: Vec<Box<dyn Item>> = vec![Box::new(Snacks { packs: 2 }), Box::new(Rent(900))];
        assert_eq!(dearest_first(items), ["rent", "2 snacks"]);
    }
}
