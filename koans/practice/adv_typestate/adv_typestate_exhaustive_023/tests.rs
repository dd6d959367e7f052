#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ripens() {
        let year = [
            Event::Warmth,
            Event::Bee,
            Event::Bee,
            Event::Storm,
            Event::Warmth,
            Event::Warmth,
        ];
        assert_eq!(
            year.iter().fold(Apple::Bud, step),
            Apple::Fruit { grams: 70 }
        );
    }
    #[test]
    fn falls() {
        assert_eq!(
            [Event::Warmth, Event::Warmth, Event::Warmth]
                .iter()
                .fold(Apple::Bud, step),
            Apple::Fallen
        );
        assert_eq!(
            step(Apple::Fruit { grams: 9 }, &Event::Storm),
            Apple::Fallen
        );
    }
}
