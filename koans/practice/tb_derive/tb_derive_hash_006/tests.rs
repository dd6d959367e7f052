#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_by_length() {
        let c = count_by(&["oak", "elm", "beech"], |w| w.len());
        assert_eq!(c.get(&3), Some(&2));
        assert_eq!(c.get(&5), Some(&1));
        assert_eq!(c.len(), 2);
    }

    #[test]
    fn counts_by_parity() {
        let c = count_by(&[1, 2, 3, 5], |n| n % 2 == 0);
        assert_eq!(c.get(&true), Some(&1));
        assert_eq!(c.get(&false), Some(&3));
    }
}
