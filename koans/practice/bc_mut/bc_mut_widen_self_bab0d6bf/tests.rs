#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hands() {
        assert_eq!(Hand::from(Cup([1, 2, 2, 5])), Hand::Pair { face: 2 });
        assert_eq!(Hand::from(Cup([2, 3, 4, 5])), Hand::Straight);
        assert_eq!(Hand::from(Cup([1, 3, 6])), Hand::Chance(10));
        let kind: Hand = Cup([1, 1, 5, 5, 5]).into();
        assert_eq!(kind, Hand::Kind { count: 3, face: 5 });
    }
}
