#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn grows_while_there_is_grass() {
        let mut meadow = Meadow {
            rabbits: 10,
            grass: 20,
        };
        assert_eq!(meadow.year(), Season::Rich);
        assert_eq!((meadow.rabbits, meadow.grass), (15, 35));
        assert_eq!(run(meadow, 0), 15);
        assert_eq!(run(meadow, 3), 33);
        assert_eq!(
            Meadow {
                rabbits: 9,
                grass: 1
            }
            .year(),
            Season::Lean
        );
    }
}
