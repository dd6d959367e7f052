#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_cards() {
        let mut text = String::new();
        Cards {
            deck: &["01001000", "01101001"],
        }
        .read_to_string(&mut text)
        .unwrap();
        assert_eq!(text, "Hi");
    }
    #[test]
    fn bad_card() {
        let error = Cards { deck: &["0100"] }.read(&mut [0; 4]).unwrap_err();
        assert_eq!(error.to_string(), "card has 4 columns");
    }
}
