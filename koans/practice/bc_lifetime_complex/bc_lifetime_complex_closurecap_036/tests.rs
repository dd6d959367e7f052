#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn taxed() {
        let t = TaxTable::empty().with("VD", 100);
        assert_eq!(t.rule("VD", 0)(1000), 1100);
        assert_eq!(t.total("VD", &[110, 210]), 330);
    }
    #[test]
    fn untaxed() {
        assert_eq!(TaxTable::empty().total("ZZ", &[5, 20]), 10);
    }
}
