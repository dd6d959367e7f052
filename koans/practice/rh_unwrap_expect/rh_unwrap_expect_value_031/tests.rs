#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn weighs() {
        let s = Scale {
            samples: [50; 3],
            tare: 8,
        };
        assert_eq!(s.gross(), Ok(50));
        assert_eq!(s.net(), Ok(42));
        assert_eq!(
            Scale {
                samples: [3; 3],
                tare: 1
            }
            .net(),
            Ok(2)
        );
    }
    #[test]
    fn unstable() {
        let s = Scale {
            samples: [1, 2, 1],
            tare: 0,
        };
        assert_eq!(s.gross(), Err(ScaleError::Unstable));
        assert_eq!(s.net(), Err(ScaleError::Unstable));
    }
}
