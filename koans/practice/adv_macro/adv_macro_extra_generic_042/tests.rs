#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn in_order() {
        let mut desk = Passports::open();
        assert_eq!(desk.arrive("Ito".to_string()), 1);
        assert_eq!(desk.arrive("Berg".to_string()), 2);
        assert_eq!(drain(&mut desk), ["Ito", "Berg"]);
        assert!(desk.call().is_none());
    }
}
