#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds() {
        let o = |what: &str, cents| Order {
            what: what.into(),
            cents,
        };
        let b = |orders| Basket { orders };
        let total = household(vec![
            b(vec![o("milk", 120), o("rye", 300)]),
            b(vec![o("milk", 110)]),
        ]);
        assert_eq!(total.orders.len(), 2);
        assert_eq!(total.orders[0].cents, 230);
    }
}
