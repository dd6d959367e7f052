#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn best_hand_wins() {
        let mut table = vec![("ann", Hand::Straight), ("bob", Hand::Pair { face: 6 })];
        assert_eq!(winner(&table), Some(&"ann"));
        table.push(("cy", table[0].1.clone()));
        assert_eq!(winner(&table), None);
        assert_eq!(winner::<String, u8>(&[]), None);
    }
}
