#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both() {
        let scores = [
            Score {
                team: "Red".into(),
                goals: 2,
            },
            Score {
                team: "Blue".into(),
                goals: 0,
            },
        ];
        assert_eq!(text(&scores), "Red 2;Blue 0;");
        let mut file = vec![];
        save(&scores, &mut file).unwrap();
        assert_eq!(file, b"\x02Red=2\nBlue=0\n");
    }
}
