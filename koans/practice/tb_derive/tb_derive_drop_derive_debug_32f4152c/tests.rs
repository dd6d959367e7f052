#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_rounds() {
        assert_eq!(Money::from_cents(1250).percent(7), Money::from_cents(88));
    }
}
