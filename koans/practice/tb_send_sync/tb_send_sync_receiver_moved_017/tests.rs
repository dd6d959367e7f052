#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_sheets() {
        let sheets = hand_in(vec![
            Sheet {
                student: 7,
                answers: "abca".into(),
            },
            Sheet {
                student: 8,
                answers: "cccc".into(),
            },
        ]);
        assert_eq!(grade("abcd", sheets), (vec![(7, 3), (8, 1)], true));
    }
}
