#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn discounts() {
        let c = |orders, staff| Customer { orders, staff };
        assert_eq!(invoice(&c(0, true), &[100, 50]), 75);
        assert_eq!(invoice(&c(20, false), &[100, 200]), 240);
        assert_eq!(invoice(&c(3, false), &[100]), 100);
    }
}
