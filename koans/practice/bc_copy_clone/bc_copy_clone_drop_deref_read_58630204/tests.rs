#[cfg(test)]
mod tests {
    use super::*;

    const BATCH: [(u64, Currency); 3] = [
        (100, Currency::Eur),
        (300, Currency::Usd),
        (500, Currency::Usd),
    ];

    #[test]
    fn collects_each_currency_once() {
        let c = currencies_above(&BATCH, 150);
        assert_eq!(c.len(), 1);
        assert!(c.contains(&Currency::Usd));
    }

    #[test]
    fn the_limit_is_exclusive() {
        assert_eq!(currencies_above(&BATCH, 99).len(), 2);
        assert!(currencies_above(&BATCH, 500).is_empty());
    }
}
