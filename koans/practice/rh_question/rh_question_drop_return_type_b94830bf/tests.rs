#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reprices() {
        let mut m = HashMap::from([(
            "soup",
            Dish {
                cents: 450,
                sold_out: true,
            },
        )]);
        assert_eq!(reprice(&mut m, "soup", 500), Some(450));
        assert_eq!(m["soup"].cents, 500);
        assert!(!m["soup"].sold_out);
        assert_eq!(reprice(&mut m, "soup", 0), Some(500));
        assert!(m["soup"].sold_out);
    }

    #[test]
    fn missing() {
        let mut m: HashMap<&str, Dish> = HashMap::new();
        assert_eq!(reprice(&mut m, "pie", 1), None);
        assert!(m.is_empty());
    }
}
