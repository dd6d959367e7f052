#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_describes() {
        let slip = read_slip(4, " 50 ").unwrap();
        assert_eq!(slip.sums, vec![50, -5]);
    }

    #[test]
    fn refuses_letters() {
        assert!(read_slip(1, "ten").is_err());
        assert!(read_slip(1, "").is_err());
    }
}
