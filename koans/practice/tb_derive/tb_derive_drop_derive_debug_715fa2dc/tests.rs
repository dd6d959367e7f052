#[cfg(test)]
mod tests {
    use super::*;

    fn machine() -> Machine {
        Machine::default()
            .with_slot('a', "water", 80, 1)
            .with_slot('b', "juice", 150, 9)
    }

    #[test]
    fn debug_shows_slots() {
        let text = format!("{:?}", machine());
        assert!(text.contains("stock: 9") && text.contains("inserted: []"));
    }
}
