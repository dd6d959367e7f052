#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn centre() {
        assert_eq!(fee(&Zone::Centre, Minutes(31)), Cents(180));
    }
    #[test]
    fn ring() {
        let zone = Zone::Ring { free: Minutes(30) };
        assert_eq!(fee(&zone, Minutes(20)), Cents(0));
        assert_eq!(fee(&zone, Minutes(46)), Cents(50));
    }
}
