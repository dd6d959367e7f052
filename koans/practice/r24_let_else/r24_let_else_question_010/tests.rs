#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn imports() {
        let items = import("milk\n3x eggs").unwrap();
        assert_eq!(
            items,
            [
                Item {
                    name: "milk".into(),
                    count: 1
                },
                Item {
                    name: "eggs".into(),
                    count: 3
                }
            ]
        );
    }
    #[test]
    fn names_the_row() {
        let (row, error) = import("2x tea\nflax oil").unwrap_err();
        assert_eq!(
            (row, error.to_string().as_str()),
            (1, "invalid digit found in string")
        );
    }
}
