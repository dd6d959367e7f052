#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vec_harvest() {
        assert_eq!(
            heaviest(vec![("pear", 4), ("plum", 9), ("fig", 9)]),
            Some("plum")
        );
        assert_eq!(heaviest([("leek", 1)]), Some("leek"));
    }

    #[test]
    fn empty() {
        assert_eq!(heaviest(Vec::new()), None);
    }
}
