#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steep_hills_need_low() {
        let slopes = HashMap::from([("Pass".to_string(), 12), ("Dam".to_string(), 2)]);
        assert_eq!(pick_gear(&slopes, "Pass"), Some(Gear::Low));
        assert_eq!(pick_gear(&slopes, "Dam"), Some(Gear::High));
        assert_eq!(pick_gear(&slopes, "Moor"), None);
    }
}
