#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn totals() {
        let (marsh, garden) = first_walk();
        assert_eq!(marsh.total(), 4);
        assert_eq!(garden.total(), 2);
    }
    #[test]
    fn unseen_is_zero() {
        let (marsh, garden) = first_walk();
        assert_eq!((marsh.bittern, garden.robin), (0, 0));
    }
}
