#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn halves() {
        let mut one = Colour {
            red: 200,
            green: 11,
            blue: 0,
        };
        darken((&raw mut one).cast(), 1);
        assert_eq!(
            one,
            Colour {
                red: 100,
                green: 5,
                blue: 0
            }
        );
    }
    #[test]
    fn merges() {
        let mut palette = vec![
            Colour {
                red: 4,
                green: 4,
                blue: 4,
            },
            Colour {
                red: 5,
                green: 5,
                blue: 5,
            },
        ];
        night(&mut palette);
        assert_eq!(palette.len(), 1);
    }
}
