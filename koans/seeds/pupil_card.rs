use std::collections::BTreeSet;

#[derive(Debug, PartialEq)]
pub struct Pupil {
    pub name: String,
    pub marks: BTreeSet<u8>,
}

pub fn report_card(pupil: &Pupil) -> Option<String> {
    let best = pupil.marks.last()?;
    if *best < 4 {
        return Some(format!("{} must resit", pupil.name));
    }
    Some(format!("{pupil:?}"))
}

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
