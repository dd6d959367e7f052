#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn awards() {
        let mut g = Game {
            players: vec![
                Player {
                    name: "Flo".to_string(),
                    points: 1,
                },
                Player {
                    name: "Gus T".to_string(),
                    points: 0,
                },
            ],
            awarded: 0,
        };
        g.award_all();
        assert_eq!(g.players[0].points, 14);
        assert_eq!(g.players[1].points, 25);
        assert_eq!(g.awarded, 2);
    }

    #[test]
    fn single() {
        let mut g = Game {
            players: vec![],
            awarded: 3,
        };
        assert_eq!(g.take_award("ab"), 42);
        assert_eq!(g.awarded, 4);
        g.award_all();
        assert_eq!(g.awarded, 4);
    }
}
