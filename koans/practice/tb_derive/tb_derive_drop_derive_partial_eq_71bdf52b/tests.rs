#[cfg(test)]
mod tests {
    use super::*;

    const TEN: Money = Money::from_cents(1000);

    #[test]
    fn money_rounds() {
        assert!(TEN * 2 > TEN);
    }
}
