#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums_up() {
        let text = receipt(&[("rye", 2, Cents(350)), ("bun", 5, Cents(45))]).unwrap();
        assert_eq!(text, "2 rye 7.00\n5 bun 2.25\ntotal 9.25");
    }
    #[test]
    fn empty_basket() {
        assert_eq!(receipt(&[]).unwrap(), "total 0.00");
    }
}
