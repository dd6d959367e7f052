#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_of_a_kind_pays() {
        let m = SlotMachine::new(500);
        assert_eq!(m.payout([Symbol::Seven, Symbol::Seven, Symbol::Seven]), 500);
        assert_eq!(m.payout([Symbol::Bell; 3]), 50);
        assert_eq!(SlotMachine::new(70).payout([Symbol::Bell; 3]), 7);
    }

    #[test]
    fn other_rows_pay_nothing() {
        let m = SlotMachine::new(500);
        assert_eq!(m.payout([Symbol::Plum; 3]), 0);
        assert_eq!(m.payout([Symbol::Seven, Symbol::Bell, Symbol::Seven]), 0);
    }
}
