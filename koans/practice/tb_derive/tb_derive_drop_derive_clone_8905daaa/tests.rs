#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swaps_the_actor() {
        let stage = RefCell::new(vec![cast("Juliet".to_string(), "Mia".to_string())]);
        let before = recast(&stage, "Juliet", "Ana").unwrap();
        assert_eq!(before.actor, "Mia");
        assert_eq!(stage.borrow()[0].actor, "Ana");
    }

    #[test]
    fn unknown_part_changes_nothing() {
        let stage = RefCell::new(vec![cast("Nurse".to_string(), "Eva".to_string())]);
        assert!(recast(&stage, "Romeo", "Tom").is_none());
        assert_eq!(stage.borrow()[0].actor, "Eva");
    }
}
