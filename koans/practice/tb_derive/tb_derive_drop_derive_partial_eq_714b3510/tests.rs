#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_price() {
        let rack = [
            marked_down(Width::Slim, 30.0),
            marked_down(Width::Broad, 50.0),
        ];
        assert_eq!(price_of(&rack, &Width::Broad), Some(25.0));
    }

    #[test]
    fn has_no_such_shoe() {
        let rack = [marked_down(Width::Broad, 8.0)];
        assert_eq!(price_of(&rack, &Width::Slim), None);
        assert_eq!(rack[0].price, 4.0);
    }
}
