#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds() {
        assert_eq!(invoice_total(&[(2, 50), (3, 7)]).unwrap(), 121);
        assert_eq!(invoice_total(&[]).unwrap(), 0);
    }

    #[test]
    fn product_overflow() {
        assert!(invoice_total(&[(70_000, 70_000)]).is_err());
    }

    #[test]
    fn sum_overflow() {
        assert!(invoice_total(&[(1, u32::MAX), (1, 1)]).is_err());
    }
}
