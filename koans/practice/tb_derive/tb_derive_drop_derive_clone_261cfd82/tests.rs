#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn discounts() {
        assert_eq!(Customer::New { voucher: Some(60) }.discount(2024), 50);
        assert_eq!(Customer::New { voucher: None }.discount(2024), 0);
        assert_eq!(
            Customer::Member {
                since: 2020,
                voucher: Some(15)
            }
            .discount(2024),
            19
        );
        assert_eq!(
            Customer::Member {
                since: 1990,
                voucher: None
            }
            .discount(2024),
            10
        );
    }
}
