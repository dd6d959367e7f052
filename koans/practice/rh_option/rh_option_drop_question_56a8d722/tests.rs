#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slot_is_given_once() {
        let mut slots = BTreeSet::new();
        assert_eq!(next_up(&slots), None);
    }
}
