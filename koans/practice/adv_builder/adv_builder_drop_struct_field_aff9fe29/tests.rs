#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_shortest_walk() {
        let sign = nearest(&[40, 15, 22], -2).unwrap();
        assert_eq!(sign, "deck -2: Bay { deck: -2, walk: 15 }");
    }

    #[test]
    fn has_no_bay() {
        assert!(nearest(&[], 1).is_none());
        assert!(nearest(&[0], 1).is_some());
    }
}
