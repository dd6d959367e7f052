#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_no_such_shoe() {
        let rack = [marked_down(Width::Broad, 8.0)];

        assert_eq!(rack[0].price, 4.0);
    }
}
