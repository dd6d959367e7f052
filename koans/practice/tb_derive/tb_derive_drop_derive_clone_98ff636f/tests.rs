#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn jumps_over_enemies() {
        let me = Piece {
            white: true,
            at: (2, 2),
        };
        let enemy = Piece {
            white: false,
            at: (3, 3),
        };
        assert!(can_capture(&[me, enemy], me));
        assert!(!can_capture(
            &[
                me,
                enemy,
                Piece {
                    white: true,
                    at: (4, 4)
                }
            ],
            me
        ));
        assert!(!can_capture(
            &[
                me,
                Piece {
                    white: true,
                    ..enemy
                }
            ],
            me
        ));
    }
    #[test]
    fn not_off_the_board() {
        let me = Piece {
            white: true,
            at: (6, 6),
        };
        assert!(!can_capture(
            &[
                me,
                Piece {
                    white: false,
                    at: (7, 7)
                }
            ],
            me
        ));
    }
}
