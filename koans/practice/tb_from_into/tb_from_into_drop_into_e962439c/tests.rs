#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn happy_path() {
        let cart = Order::open(7).add("pen", 1).add("book", 1).add("pen", 2);
        assert_eq!(cart.status(), "#7 is in the cart");
    }

    #[test]
    fn tills_as_objects() {
        assert_eq!(format!("{:?}", (Cart, Paid, Sent)), "(Cart, Paid, Sent)");
    }
}
