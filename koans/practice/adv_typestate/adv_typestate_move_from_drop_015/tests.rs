#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn committed() {
        let balance = Cell::new(100);
        let mut pending = begin(&balance);
        pending.post(-30, "rent");
        assert_eq!(pending.commit(), ["rent"]);
        assert_eq!(balance.get(), 70);
    }
    #[test]
    fn forgotten() {
        let balance = Cell::new(100);
        begin(&balance).post(-30, "rent");
        assert_eq!(balance.get(), 100);
    }
}
