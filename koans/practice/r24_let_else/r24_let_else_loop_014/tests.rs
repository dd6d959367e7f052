#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tries_three_times() {
        let mut office = Office::new(&["ann", "bob", "cy"]);
        let delivered =
            office.deliver(|letter| letter.to == "ann" || (letter.to == "cy" && letter.tries == 1));
        assert_eq!(delivered, 2);
        assert_eq!(
            office.returned,
            [Letter {
                to: "bob".into(),
                tries: 2
            }]
        );
    }
}
