#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn weighs() {
        let even = Crate {
            cells: [2.0, 2.5, 2.5, 2.0],
            tare: 1.0,
        };
        assert_eq!(even.weight(), 8.0);
        assert!(!even.tilts());
        assert!(Crate {
            cells: [5.0, 5.0, 1.0, 1.0],
            tare: 2.0
        }
        .tilts());
    }
    #[test]
    fn compares() {
        assert_eq!(
            heaviest(&[
                Crate {
                    cells: [1.0; 4],
                    tare: 0.5
                },
                Crate {
                    cells: [3.0; 4],
                    tare: 1.0
                }
            ]),
            Some(11.0)
        );
        assert_eq!(heaviest(&[]), None);
    }
}
