#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn posters() {
        assert_eq!(poster(&Catamaran), "Catamaran: up to 294000 a trip");
        assert_eq!(poster(&Barge), "Barge: up to 24000 a trip");
    }
    #[test]
    fn parts() {
        assert_eq!(
            (Barge.seats(), Barge.fare(), Barge.full_house()),
            (40, 600, 24_000)
        );
    }
}
