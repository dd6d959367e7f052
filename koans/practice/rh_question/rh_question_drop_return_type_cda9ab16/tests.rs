#[cfg(test)]
mod tests {
    use super::*;

    fn hall() -> Vec<Shelf> {
        vec![
            Shelf {
                label: "tools".into(),
                load: 40,
            },
            Shelf {
                label: "paint".into(),
                load: 75,
            },
            Shelf {
                label: "rope".into(),
                load: 12,
            },
        ]
    }

    #[test]
    fn picks_larger_load() {
        assert_eq!(heavier(&hall(), 0, 1).unwrap(), "paint");
        assert_eq!(heavier(&hall(), 0, 2).unwrap(), "tools");
    }

    #[test]
    fn unknown_number() {
        assert!(heavier(&hall(), 3, 0).is_err());
        assert!(heavier(&hall(), 0, 9).is_err());
    }
}
