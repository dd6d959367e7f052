#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn chain() {
        let filters = [
            Filter {
                strength: 30,
                run: brighten,
            },
            Filter {
                strength: 50,
                run: posterise,
            },
        ];
        assert_eq!(develop(&[0, 25, 250], &filters), [0, 50, 250]);
    }
    #[test]
    fn zero_strength() {
        assert_eq!(
            develop(
                &[9],
                &[Filter {
                    strength: 0,
                    run: posterise
                }]
            ),
            [9]
        );
    }
}
