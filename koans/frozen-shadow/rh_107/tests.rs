#[cfg(test)]
mod tests {
    use super::*;
    fn tariff(elsewhere: u32) -> Tariff {
        let special = vec![
            Rate {
                countries: &["Norway", "Denmark"],
                cents: 120,
            },
            Rate {
                countries: &["Chile"],
                cents: 310,
            },
        ];
        Tariff { special, elsewhere }
    }
    #[test]
    fn special_rates() {
        assert_eq!(tariff(500).cents_to("Denmark"), 120);
        assert_eq!(tariff(500).cents_to("Chile"), 310);
    }
    #[test]
    fn all_others_pay_the_same() {
        assert_eq!(tariff(500).cents_to("Japan"), 500);
        assert_eq!(tariff(75).cents_to(""), 75);
        assert_eq!(tariff(240).postage("Peru", 60), 480);
    }
    #[test]
    fn postage_goes_by_weight() {
        assert_eq!(tariff(500).postage("Norway", 50), 120);
        assert_eq!(tariff(500).postage("Norway", 151), 480);
        assert_eq!(tariff(500).postage("Chile", 0), 310);
    }
}
