#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_or_three_lines() {
        assert_eq!(
            Address::from_lines(&["Elm St 4", "Leeds"])
                .unwrap()
                .one_line(),
            "Elm St 4 LEEDS"
        );
        assert_eq!(
            Address::from_lines(&["Elm St 4", "3b", "York"])
                .unwrap()
                .one_line(),
            "Elm St 4/3b YORK"
        );
        assert_eq!(Address::from_lines(&["nowhere"]), None);
    }
}
