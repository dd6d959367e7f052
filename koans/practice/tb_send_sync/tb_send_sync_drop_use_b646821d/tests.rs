#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enough_hay() {
        assert_eq!(ration(&stock(40), &[30]), Ok(39));
        assert_eq!(ration(&stock(40), &[40, 2]), Ok(40));
    }

    #[test]
    fn refusals() {
        assert_eq!(ration(&stock(40), &[41]), Err("buy hay"));
        assert_eq!(ration(&stock(40), &[]), Err("no animals"));
    }
}
