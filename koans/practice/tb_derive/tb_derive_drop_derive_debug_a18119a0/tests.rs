#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prices() {
        assert_eq!(price("flyer 2-3", 10).unwrap(), 100);
        assert_eq!(price("poster 7", 20).unwrap(), 100);
    }
    #[test]
    fn refuses() {
        let text = |order: &str, copies| price(order, copies).unwrap_err().to_string();
        assert_eq!(text("flyer 2-3", 1), "1 copies is below the minimum");
        assert_eq!(text("flyer", 10), "no page range");
        assert_eq!(text("flyer 1-x", 10), "bad last page");
    }
}
