#[cfg(test)]
mod tests {
    use super::*;

    fn offer(role: &str, pay: u32) -> Offer {
        let role = role.to_string();
        Offer { role, pay }
    }

    #[test]
    fn counts_distinct_pay() {
        let offers = vec![offer("nurse", 30), offer("clerk", 30), offer("tutor", 28)];
        assert_eq!(levels_before(&offers, &offer("tutor", 28)), Ok(1));
        assert_eq!(levels_before(&offers, &offer("nurse", 30)), Ok(0));
    }

    #[test]
    fn offer_is_gone() {
        let result = levels_before(&[offer("baker", 22)], &offer("baker", 23));
        assert_eq!(result, Err("offer withdrawn".to_string()));
    }
}
