#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits_channels() {
        assert_eq!(channels("1, 2,3"), Ok([1, 2, 3]));
        assert_eq!(channels("255,0,255"), Ok([255, 0, 255]));
        assert_eq!(channels("7,8"), Err("too few channels".to_string()));
        assert_eq!(channels("7,800,9"), Err("bad channel 800".to_string()));
    }
    #[test]
    fn named_paints() {
        assert_eq!(
            parse_paint(" soot "),
            Ok(Paint {
                red: 18,
                green: 18,
                blue: 20
            })
        );
        assert_eq!(
            parse_paint("chalk"),
            Ok(Paint {
                red: 250,
                green: 248,
                blue: 240
            })
        );
    }
    #[test]
    fn mixed_paints() {
        assert_eq!(
            parse_paint("10,20,30"),
            Ok(Paint {
                red: 10,
                green: 20,
                blue: 30
            })
        );
        assert_eq!(
            parse_paint("0, 0, 9"),
            Ok(Paint {
                red: 0,
                green: 0,
                blue: 9
            })
        );
    }
    #[test]
    fn errors_survive() {
        assert_eq!(parse_paint("rust"), Err("bad channel rust".to_string()));
        assert_eq!(parse_paint("1,2"), Err("too few channels".to_string()));
    }
}
