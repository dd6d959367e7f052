#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn walks() {
        let journal = Journal::default();
        pass_through(&[3, 5], &journal);
        assert_eq!(
            *journal.borrow(),
            ["open 3", "shut 3", "walk", "open 5", "shut 5", "walk"]
        );
    }
}
