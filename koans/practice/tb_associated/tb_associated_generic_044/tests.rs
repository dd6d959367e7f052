#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stores() {
        let mut p = Purse::default();
        let keys = put_all(&mut p, vec![50, 10]);
        assert_eq!(keys, [0, 1]);
        assert_eq!(p.get(&keys[1]), Some(&10));
        assert_eq!(p.get(&7), None);
    }
}
