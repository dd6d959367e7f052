#[cfg(test)]
mod tests {
    use super::*;
    fn map() -> Arc<Terrain> {
        Arc::new(Terrain {
            heights: vec![3, 8, -2, -5],
        })
    }
    #[test]
    fn divers() {
        assert_eq!(
            turn(vec![Diver { bias: 0 }, Diver { bias: -4 }], &map()),
            [2, 3]
        );
    }
    #[test]
    fn climbers() {
        assert_eq!(turn(vec![Climber, Climber], &map()), [1, 1]);
    }
}
