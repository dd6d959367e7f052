#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_bays_hold_half() {
        let goods = "paint".to_string();
        let mut bays = HashMap::from([('a', Pallet { goods, boxes: 12 })]);
        assert_eq!(halve(&mut bays, 'a', 'b'), Ok(6));
        assert_eq!(bays[&'a'], bays[&'b']);
    }

    #[test]
    fn nothing_to_halve() {
        let mut bays = HashMap::new();
        assert_eq!(halve(&mut bays, 'x', 'y'), Err("empty bay".to_string()));
        assert!(bays.is_empty());
    }
}
