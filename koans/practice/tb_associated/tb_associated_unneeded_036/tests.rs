#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn spends() {
        let p = |shop: &str, stars, per_star| Points {
            shop: shop.into(),
            stars,
            per_star,
        };
        assert_eq!(
            spend_first(&[p("deli", 4, 10), p("spa", 1, 90)]),
            Some("spa")
        );
        assert!(p("a", 2, 3) == p("b", 3, 2));
        assert_eq!(spend_first(&[]), None);
    }
}
