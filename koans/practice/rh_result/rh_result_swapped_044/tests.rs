#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn checks() {
        assert_eq!(check_in(25, 23), Ok(Surcharge(24)));
        assert_eq!(check_in(40, 23), Err("40 kg is too heavy".into()));
        assert_eq!(family(&[20, 24, 26], 23), Ok(48));
        assert!(family(&[20, 33], 23).is_err());
    }
}
