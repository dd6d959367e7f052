#[cfg(test)]
mod tests {
    use super::*;
    const BOARD: [Departure; 3] = [
        Departure {
            train: 10,
            platform: Some(4),
            cancelled: false,
        },
        Departure {
            train: 11,
            platform: Some(4),
            cancelled: true,
        },
        Departure {
            train: 12,
            platform: None,
            cancelled: false,
        },
    ];
    #[test]
    fn leaves() {
        assert_eq!(platform(&BOARD, 10).unwrap(), 4);
        assert_eq!(announce(&BOARD, 10), "platform 4");
    }
    #[test]
    fn does_not_leave() {
        assert_eq!(announce(&BOARD, 11), "train 11 is cancelled");
        assert_eq!(announce(&BOARD, 12), "platform of 12 is not known yet");
        assert_eq!(announce(&BOARD, 9), "train 9 is not on the board");
    }
}
