#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn by_str() {
        let stock = Stock::count(["gear".to_string(), "belt".to_string(), "gear".to_string()]);
        assert_eq!(stock.available("gear"), 2);
        assert_eq!(stock.available("bolt"), 0);
    }
    #[test]
    fn by_number() {
        assert_eq!(Stock::count([7, 8, 7]).available(&7), 2);
    }
}
