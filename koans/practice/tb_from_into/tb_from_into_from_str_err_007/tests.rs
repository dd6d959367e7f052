#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn trains() {
        assert_eq!(
            "ICE 71".parse(),
            Ok(Train {
                class: Class::Express,
                number: 71
            })
        );
        assert_eq!(
            "RB  6".parse(),
            Ok(Train {
                class: Class::Regional,
                number: 6
            })
        );
    }
    #[test]
    fn errors() {
        assert_eq!(
            "TGV 1".parse::<Train>(),
            Err("unknown class Some(\"TGV\")".to_string())
        );
        assert_eq!(Train::from_str("RE"), Err("number missing".to_string()));
        assert_eq!(Train::from_str("RE x"), Err("bad number x".to_string()));
    }
}
