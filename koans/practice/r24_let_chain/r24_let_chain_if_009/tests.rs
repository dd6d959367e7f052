#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn best_discount_wins() {
        let discounts: [&dyn Discount; 3] = [&Youth, &Voucher("HALLOWEEN", 30), &Voucher("X", 300)];
        assert_eq!(
            price(
                2000,
                &Visitor {
                    age: Some(12),
                    voucher: Some("halloween")
                },
                &discounts
            ),
            1000
        );
        assert_eq!(
            price(
                2000,
                &Visitor {
                    age: Some(40),
                    voucher: Some("Halloween")
                },
                &discounts
            ),
            1400
        );
        assert_eq!(
            price(
                2000,
                &Visitor {
                    age: None,
                    voucher: Some("X")
                },
                &discounts
            ),
            2000
        );
    }
}
