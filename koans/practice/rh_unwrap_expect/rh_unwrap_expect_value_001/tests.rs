#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn known() {
        let i = Inventory {
            stock: HashMap::from([("nut".to_string(), 40), ("bolt".to_string(), 7)]),
        };
        assert_eq!(i.available("nut"), 40);
        assert_eq!(i.available("bolt"), 7);
        assert_eq!(i.available("gear"), 0);
    }
}
