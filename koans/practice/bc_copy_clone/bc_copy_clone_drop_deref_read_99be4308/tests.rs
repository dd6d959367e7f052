#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cheapest_first() {
        let dishes = [
            Dish("Stew".into(), 1250, false),
            Dish("Salad".into(), 805, true),
        ];
        assert_eq!(menu(&dishes, false), ["Salad 8.05", "Stew 12.50"]);
        assert_eq!(menu(&dishes, true), ["Salad 8.05"]);
    }
}
