#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        let s = [
            Stop {
                name: "Park".into(),
                minute: 12,
            },
            Stop {
                name: "Zoo".into(),
                minute: 3,
            },
            Stop {
                name: "Dock".into(),
                minute: 10,
            },
        ];
        assert_eq!(departure_board(&s, 10).join(";"), "PARK in 2;DOCK in 0");
        assert_eq!(departure_board(&s, 11).join(";"), "PARK in 1");
    }

    #[test]
    fn none_left() {
        assert!(departure_board(
            &[Stop {
                name: "Zoo".into(),
                minute: 3
            }],
            4
        )
        .is_empty());
    }
}
