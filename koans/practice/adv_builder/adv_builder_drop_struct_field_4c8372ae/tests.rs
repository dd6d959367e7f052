#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sells_every_rope() {
        let slots = HashMap::from([("rope".to_string(), 3), ("lamp".to_string(), 1)]);
        let after = sell(&Pack { slots, gold: 10 }, "rope", 4).unwrap();
        assert_eq!(after.gold, 22);
        assert_eq!(after.slots.len(), 1);
    }

    #[test]
    fn missing_or_priceless() {
        let slots = HashMap::from([("orb".to_string(), 2)]);
        let pack = Pack { slots, gold: 0 };
        assert!(sell(&pack, "rope", 4).is_none());
        assert!(sell(&pack, "orb", u32::MAX).is_none());
    }
}
