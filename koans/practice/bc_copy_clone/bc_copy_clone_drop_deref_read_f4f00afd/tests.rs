#[cfg(test)]
mod tests {
    use super::*;
    fn ratings(list: &[(&str, u8)]) -> Ratings {
        list.iter().map(|(s, r)| (s.to_string(), *r)).collect()
    }
    #[test]
    fn both_like() {
        let (a, b) = (
            ratings(&[("x", 5), ("y", 5)]),
            ratings(&[("x", 4), ("y", 1), ("z", 5)]),
        );
        assert_eq!(favourites(&a, &b), ["x", "z"]);
        assert_eq!(
            merge_by(&a, &b, |s, a, b| if s == "y" { a } else { b })["y"],
            5
        );
    }
}
