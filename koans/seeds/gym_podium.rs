use std::cmp::Reverse;

#[derive(Clone)]
pub struct Gymnast {
    pub initial: char,
    pub marks: u16,
}

pub fn podium(list: &[Gymnast]) -> Vec<Gymnast> {
    let mut sorted = list.to_vec();
    sorted.sort_by_key(|g| (Reverse(g.marks), g.initial));
    sorted
}

pub fn entrant(text: &str) -> Option<Gymnast> {
    let initial = text.chars().next()?;
    let marks = text.get(1..)?.parse().ok()?;
    Some(Gymnast { initial, marks })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn best_marks_first() {
        let list = ["B70", "A70", "C95"].map(|text| entrant(text).unwrap());
        let names: String = podium(&list).iter().map(|g| g.initial).collect();
        assert_eq!(names, "CAB");
        assert_eq!(list[0].marks, 70);
    }

    #[test]
    fn bad_entries() {
        assert!(entrant("").is_none());
        assert!(entrant("é9").is_none());
        assert!(entrant("Dx").is_none());
    }
}
