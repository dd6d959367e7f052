#[cfg(test)]
mod tests {
    use super::*;
    fn price(cents: u32) -> Price {
        Price {
            cents,
            currency: "kr",
        }
    }
    #[test]
    fn prices() {
        assert_eq!(price(1234).text(), "12.34 kr");
        assert_eq!(
            Price {
                cents: 5,
                currency: "EUR"
            }
            .text(),
            "0.05 EUR"
        );
        let taxed = price(2000).plus_tax(25);
        assert_eq!((taxed.cents, taxed.currency), (2500, "kr"));
    }
    #[test]
    fn frames_anything() {
        assert_eq!(framed("soup", 9), "-----------\n| soup: 9 |\n-----------");
    }
    #[test]
    fn entries_show_the_taxed_price() {
        assert_eq!(
            menu_entry("Pie", &price(1000)),
            "-----------------\n| Pie: 10.70 kr |\n-----------------"
        );
        let entry = menu_entry(
            "Tea",
            &Price {
                cents: 300,
                currency: "EUR",
            },
        );
        assert_eq!(entry.lines().nth(1), Some("| Tea: 3.21 EUR |"));
    }
}
