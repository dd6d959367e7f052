use std::collections::BTreeSet;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    pub hour: u8,
    pub flight: String,
}

pub fn reserve(slots: &mut BTreeSet<Slot>, hour: u8, flight: &str) -> bool {
    let flight = flight.to_string();
    slots.insert(Slot { hour, flight })
}

pub fn next_up(slots: &BTreeSet<Slot>) -> Option<String> {
    let slot = slots.first()?;
    Some(format!("{} next: {:?}", slot.flight, slot))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn earliest_slot_is_next() {
        let mut slots = BTreeSet::new();
        reserve(&mut slots, 14, "LX8");
        reserve(&mut slots, 6, "BA2");
        let text = next_up(&slots).unwrap();
        assert_eq!(text, "BA2 next: Slot { hour: 6, flight: \"BA2\" }");
    }

    #[test]
    fn slot_is_given_once() {
        let mut slots = BTreeSet::new();
        assert_eq!(next_up(&slots), None);
        assert!(reserve(&mut slots, 9, "AF1"));
        assert!(!reserve(&mut slots, 9, "AF1"));
    }
}
