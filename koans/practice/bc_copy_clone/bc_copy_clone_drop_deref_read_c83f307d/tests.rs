#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_can_be_too_large() {
        let wallet = [(Currency::Dollar, i64::MAX), (Currency::Dollar, 1)];
        let result = total(&wallet, Currency::Dollar);
        assert_eq!(result, Err("too much money".to_string()));
    }
}
