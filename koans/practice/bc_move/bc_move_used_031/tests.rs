#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn books() {
        let p = Parcel {
            contents: Contents::Books(vec!["A".to_string(), "B".to_string()]),
            grams: 900,
        };
        assert_eq!(p.label(), "2 books, 900 g");
    }

    #[test]
    fn rest() {
        assert_eq!(
            Parcel {
                contents: Contents::Fragile("vase".to_string()),
                grams: 5
            }
            .label(),
            "CAREFUL: vase"
        );
        assert_eq!(
            Parcel {
                contents: Contents::Empty,
                grams: 1
            }
            .label(),
            "empty"
        );
    }
}
