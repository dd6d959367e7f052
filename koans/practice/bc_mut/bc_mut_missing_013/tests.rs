#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loads() {
        let mut s = Ship {
            hold: Hold::Open {
                tons: vec![3],
                limit: 10,
            },
        };
        assert!(s.load(7));
        assert_eq!(
            s.hold,
            Hold::Open {
                tons: vec![3, 7],
                limit: 10
            }
        );
        assert!(!s.load(1));
        assert_eq!(
            s.hold,
            Hold::Open {
                tons: vec![3, 7],
                limit: 10
            }
        );
    }

    #[test]
    fn sealed() {
        let mut s = Ship { hold: Hold::Sealed };
        assert!(!s.load(0));
        assert_eq!(s.hold, Hold::Sealed);
    }
}
