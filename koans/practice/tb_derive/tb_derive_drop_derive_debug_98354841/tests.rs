#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posting_moves_money() {
        let mut ledger = Ledger::default();

        assert_eq!(ledger.balance("food"), None);
    }
}
