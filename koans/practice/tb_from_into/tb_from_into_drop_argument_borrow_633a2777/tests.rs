#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seat_quotients() {
        let votes = tally! { "left" => 100, "right" => 80, "green" => 30 };
        let seats = seats(&votes, 8);
        assert_eq!((seats["left"], seats["right"], seats["green"]), (4, 3, 1));
        let none = BTreeMap::new();
        assert!(super::seats(&none, 3).is_empty());
    }
}
