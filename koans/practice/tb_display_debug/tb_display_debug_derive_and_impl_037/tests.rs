#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn debugged() {
        assert_eq!(format!("{:?}", Row::parse("A# ")), "Row([A, #, _])");
    }
    #[test]
    fn same() {
        assert!(Row::parse("_").0 == [Square::Blank]);
    }
}
