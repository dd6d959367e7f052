#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shuffles() {
        assert_eq!(
            riffle(vec!["1", "2", "3", "4", "5"]),
            ["1", "4", "2", "5", "3"]
        );
        assert_eq!(cut(vec!["1", "2", "3"], 2), ["3", "1", "2"]);
    }
    #[test]
    fn cycle() {
        assert_eq!(riffles_until_sorted(&vec!["a", "b", "c", "d"]), 2);
    }
}
