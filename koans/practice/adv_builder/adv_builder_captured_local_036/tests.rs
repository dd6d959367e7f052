#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn order_matters() {
        let a = Pricing::new().then(discount(50)).then(voucher(100));
        let b = Pricing::new().then(voucher(100)).then(discount(50));
        assert_eq!((a.price(1000), b.price(1000)), (400, 450));
    }
    #[test]
    fn never_negative() {
        assert_eq!(Pricing::new().then(voucher(500)).price(100), 0);
    }
}
