#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_are_logged() {
        let log = Log::default();
        let spade = Loan {
            tool: "spade",
            condition: Clean,
            log: log.clone(),
        };
        drop(dig(spade));
        assert_eq!(*log.borrow(), ["spade back, clean", "spade back, dirty"]);
    }
}
