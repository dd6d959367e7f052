#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let (a, b) = (Coin { ruler: "NERO" }, Tablet(vec!["LEX", "XII"]));
        let c = Tablet(vec!["NERO"]);
        assert_eq!(forgeries(&a, &[&b, &c]), 1);
        assert_eq!(forgeries(&b, &[&a]), 0);
    }
}
