#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sweeps() {
        let v = |shop, expires| Voucher { shop, expires };
        let mut w = Wallet::new(vec![v("deli", 10), v("bakery", 20), v("bar", 9)]);
        assert_eq!(w.sweep(15), 2);
        assert_eq!(w.sweep(15), 0);
        assert_eq!(w.vouchers[0].shop, "bakery");
    }
}
