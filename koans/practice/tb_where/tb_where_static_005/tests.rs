#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rings() {
        let limit = 80;
        let mut p = Panel::default();
        p.watch("hot", move |t| t > limit).watch("cold", |t| t < 5);
        assert_eq!(p.ringing(90), ["hot"]);
        assert_eq!(p.ringing(0), ["cold"]);
        assert!(p.ringing(20).is_empty());
    }
}
