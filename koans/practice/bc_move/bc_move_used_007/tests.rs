#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half() {
        assert_eq!(
            pay(900, Some("HALF-MAY".to_string())),
            Receipt {
                cents: 450,
                coupon: Some("HALF-MAY".to_string())
            }
        );
    }

    #[test]
    fn short_code() {
        assert_eq!(
            pay(1000, Some("TENPERCENT".to_string())),
            Receipt {
                cents: 900,
                coupon: Some("TENPERCENT".to_string())
            }
        );
    }

    #[test]
    fn none() {
        assert_eq!(
            pay(1234, None),
            Receipt {
                cents: 1234,
                coupon: None
            }
        );
    }
}
