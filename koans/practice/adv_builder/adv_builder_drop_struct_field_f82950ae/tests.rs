#[cfg(test)]
mod tests {
    use super::*;

    fn pupil(marks: &[u8]) -> Pupil {
        let name = "Uma".to_string();
        let marks = marks.iter().copied().collect();
        Pupil { name, marks }
    }

    #[test]
    fn prints_the_marks() {
        let card = report_card(&pupil(&[5, 2])).unwrap();
        assert_eq!(card, "Pupil { name: \"Uma\", marks: {2, 5} }");
    }

    #[test]
    fn weak_or_no_marks() {
        assert_eq!(report_card(&pupil(&[3])).unwrap(), "Uma must resit");
        assert_eq!(report_card(&pupil(&[])), None);
    }
}
