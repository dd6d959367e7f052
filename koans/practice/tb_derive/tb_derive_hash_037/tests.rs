#[cfg(test)]
mod tests {
    use super::*;

    fn c(name: &str, prefix: u16, digits: &str) -> (String, Phone) {
        (name.into(), Phone(prefix, digits.into()))
    }

    #[test]
    fn known_numbers_are_dropped() {
        let mut book = vec![c("Eve", 44, "100"), c("Joe", 44, "200")];
        assert_eq!(
            merge(&mut book, vec![c("Evelyn", 44, "100"), c("Max", 49, "100")]),
            1
        );
        let names: Vec<_> = book.iter().map(|c| c.0.as_str()).collect();
        assert_eq!(names, ["Eve", "Joe", "Max"]);
    }

    #[test]
    fn new_numbers_stay() {
        let mut book = vec![];
        assert_eq!(merge(&mut book, vec![c("A", 1, "1"), c("B", 1, "2")]), 0);
        assert_eq!(book.len(), 2);
        assert_eq!(merge(&mut book, vec![c("C", 1, "2"), c("D", 1, "1")]), 2);
    }
}
