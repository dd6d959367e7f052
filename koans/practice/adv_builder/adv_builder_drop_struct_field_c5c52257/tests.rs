#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slot_is_given_once() {
        let mut slots = BTreeSet::new();

        assert!(reserve(&mut slots, 9, "AF1"));
    }
}
