#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cells() {
        let l: Ledger = [("Dantes", "34"), ("Faria", "2?")].into_iter().collect();
        assert_eq!(l.cell("Dantes"), Ok(34));
        assert_eq!(l.cell("Faria"), Err(LedgerError::Unreadable("2?".into())));
        assert_eq!(
            l.cell("Luigi"),
            Err(LedgerError::NoSuchName("Luigi".into()))
        );
    }
}
