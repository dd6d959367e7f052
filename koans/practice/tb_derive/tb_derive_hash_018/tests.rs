#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_of_toppings_does_not_matter() {
        assert_eq!(combinations("ham + olives\nolives + ham\nham"), 2);
        assert_eq!(combinations("ham+ham\nham"), 1);
    }

    #[test]
    fn no_orders() {
        assert_eq!(combinations(""), 0);
        assert_eq!(combinations("corn\nbasil\ncorn + basil"), 3);
    }
}
