#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn writes_cards() {
        let ingredients = [
            ("flour", Amount::Grams(1500)),
            ("eggs", Amount::Pieces(3)),
            ("salt", Amount::ToTaste),
            ("oil", Amount::Grams(20)),
        ];
        assert_eq!(
            card("Bread", &ingredients),
            "Bread [4]: 1.5 kg flour; 20 g oil; 3x eggs; to taste salt"
        );
    }
}
