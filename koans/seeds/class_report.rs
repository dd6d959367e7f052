use std::collections::BTreeMap;

pub struct Report {
    pub best: u8,
    pub pupil: String,
}

pub fn top_of_class(marks: &BTreeMap<String, u8>) -> Option<Report> {
    let (name, mark) = marks.iter().max_by_key(|entry| entry.1)?;
    Some(Report {
        best: *mark,
        pupil: name.clone(),
    })
}

pub fn headline(report: &Report) -> String {
    format!("{} ({})", report.pupil, report.best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_best_pupil() {
        let marks = BTreeMap::from([("Ida".to_string(), 12), ("Bo".to_string(), 15)]);
        let report = top_of_class(&marks).unwrap();
        assert_eq!(report.best, 15);
        assert_eq!(headline(&report), "Bo (15)");
    }

    #[test]
    fn empty_class_has_no_report() {
        let marks = BTreeMap::new();
        assert!(top_of_class(&marks).is_none());
    }
}
