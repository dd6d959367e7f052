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
