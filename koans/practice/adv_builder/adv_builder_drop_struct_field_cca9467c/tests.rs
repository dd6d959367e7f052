#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_lines() {
        let o = vec![
            Line {
                cents: 250,
                pieces: 2,
            },
            Line {
                cents: 99,
                pieces: 1,
            },
        ];
        assert_eq!(checkout(o), "2 lines, 599 cents");
    }

    #[test]
    fn one_line() {
        assert_eq!(
            checkout(vec![Line {
                cents: 7,
                pieces: 3
            }]),
            "1 lines, 21 cents"
        );
    }

    #[test]
    fn no_line() {
        assert_eq!(checkout(vec![]), "0 lines, 0 cents");
    }
}
