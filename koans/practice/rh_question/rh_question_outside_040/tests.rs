#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        let a = [80, 111, 110, 103];
        let b = [0xD83D, 0xDE80];
        assert_eq!(
            list(&[
                Rom {
                    title: &a,
                    region: 'E'
                },
                Rom {
                    title: &b,
                    region: 'J'
                }
            ])
            .unwrap(),
            "Pong (E); 🚀 (J)"
        );
        assert_eq!(
            list(&[Rom {
                title: &a,
                region: 'X'
            }])
            .unwrap(),
            ""
        );
    }

    #[test]
    fn lone_surrogate() {
        let bad = [0xD83D];
        assert!(list(&[Rom {
            title: &bad,
            region: 'E'
        }])
        .is_err());
        assert!(list(&[Rom {
            title: &bad,
            region: 'X'
        }])
        .is_ok());
    }
}
