#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Highlight {
    pub start: usize,
    pub end: usize,
    pub note: Option<String>,
}

pub fn merge(mut marks: Vec<Highlight>) -> Vec<Highlight> {
    marks.sort();
    let mut merged: Vec<Highlight> = Vec::new();
    for mark in marks {
        if mark.note.is_none()
            && let Some(last) = merged.last_mut()
            && last.end >= mark.start
        {
            last.end = last.end.max(mark.end);
            continue;
        }
        merged.push(mark);
    }
    merged
}
