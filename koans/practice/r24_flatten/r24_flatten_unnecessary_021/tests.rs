#[cfg(test)]
mod tests {
    use super::*;
    fn basket() -> Basket {
        Basket(vec![
            Line {
                item: "Rice".into(),
                pounds: 10.0,
            },
            Line {
                item: "Tea".into(),
                pounds: 0.5,
            },
        ])
    }
    #[test]
    fn grams() {
        assert_eq!(
            basket().metric(),
            [("rice".to_string(), 4536), ("tea".to_string(), 227)]
        );
    }
    #[test]
    fn heavy_things() {
        assert_eq!(basket().heavy(1.0).0.len(), 1);
    }
}
