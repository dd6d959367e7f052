#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rehearsed() {
        let mut stage = Stage { plays: vec![] };
        assert!(season(
            &mut stage,
            Play {
                scenes: 3,
                rehearsed: 0
            },
            5
        ));
        assert!(!season(
            &mut stage,
            Play {
                scenes: 9,
                rehearsed: 1
            },
            5
        ));
        assert_eq!(stage.plays[0].rehearsed, 3);
        assert_eq!(stage.plays[1].rehearsed, 6);
    }
}
