#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ranks() {
        let race = Race {
            minutes: [60.0, 50.0, 80.0],
            rating: [0.5, 1.0, 0.5],
        };
        assert_eq!(race.corrected(), [30.0, 50.0, 40.0]);
        assert_eq!(race.ranking(), [0, 2, 1]);
        assert_eq!(race.margin(), Some(10.0));
    }
    #[test]
    fn alone() {
        assert_eq!(
            Race {
                minutes: [9.0],
                rating: [1.0]
            }
            .margin(),
            None
        );
    }
}
