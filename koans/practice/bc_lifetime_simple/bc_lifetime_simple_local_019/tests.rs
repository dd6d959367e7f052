#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fastest() {
        let o = |s: &str, cents, days| Offer {
            shop: s.to_string(),
            cents,
            days,
        };
        let all = [o("a", 900, 2), o("b", 400, 3), o("c", 500, 2)];
        assert_eq!(
            best_offer(&all, 1000).map(|x| x.shop.clone()),
            Some("c".to_string())
        );
        assert_eq!(
            best_offer(&all, 450).map(|x| x.shop.clone()),
            Some("b".to_string())
        );
    }

    #[test]
    fn too_dear() {
        assert!(best_offer(
            &[Offer {
                shop: "a".to_string(),
                cents: 5,
                days: 1
            }],
            4
        )
        .is_none());
    }
}
