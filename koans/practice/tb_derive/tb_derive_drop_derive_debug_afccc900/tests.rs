#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_rack() {
        let rack = HashMap::from([("salt", 2), ("pepper", 3)]);
        assert_eq!(season(&rack).unwrap(), 5);
        assert_eq!(remark(&rack), "level 5");
    }

    #[test]
    fn gaps_are_named() {
        let rack = HashMap::from([("salt", 2)]);
        assert_eq!(remark(&rack), "buy Pepper");
        assert_eq!(remark(&HashMap::new()), "buy Salt");
    }
}
