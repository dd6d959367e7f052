#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presses() {
        let mut c = ChessClock(
            [
                Side {
                    seconds: 60,
                    moves: 0,
                },
                Side {
                    seconds: 30,
                    moves: 4,
                },
            ],
            0,
        );
        assert!(!c.press(20));
        assert_eq!(c.1, 1);
        assert_eq!(
            c.0[0],
            Side {
                seconds: 40,
                moves: 1
            }
        );
        assert!(c.press(31));
        assert_eq!(
            c.0[1],
            Side {
                seconds: 0,
                moves: 5
            }
        );
        assert_eq!(c.active().seconds, 40);
    }

    #[test]
    fn active_side() {
        let c = ChessClock(
            [
                Side {
                    seconds: 5,
                    moves: 0,
                },
                Side {
                    seconds: 6,
                    moves: 2,
                },
            ],
            1,
        );
        assert_eq!(
            c.active(),
            &Side {
                seconds: 6,
                moves: 2
            }
        );
    }
}
