#[cfg(test)]
mod tests {
    use super::*;

    pub fn new_gear() -> Gear {
        let (teeth, steel) = (20, true);
        Gear { teeth, steel }
    }

    #[test]
    fn loses_teeth() {
        let worn = wear(&new_gear(), &6).unwrap();
        assert_eq!(worn.teeth, 14);
        assert!(worn.steel);
    }

    #[test]
    fn nothing_or_too_much() {
        assert!(wear(&new_gear(), &21).is_none());
    }
}
