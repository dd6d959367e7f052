#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skips_the_chatty_one() {
        let calls = vec![call("mum=900").unwrap(), call("bank=40").unwrap()];
        assert_eq!(longest(&calls, "mum").unwrap().from, "bank");
        assert_eq!(longest(&calls, "").unwrap().seconds, 900);
    }

    #[test]
    fn faults() {
        assert!(call("mum").is_none() && call("mum=x").is_none());
        assert_eq!(longest(&[], "").unwrap_err(), "no calls");
    }
}
