pub fn mark_draft(subject: &mut Option<String>) -> bool {
    if let Some(text) = &*subject {
        if !text.ends_with("(draft)") {
            text.push_str(" (draft)");
            return true;
        }
    }
    false
}

pub fn mark_all(subjects: &mut [Option<String>]) -> usize {
    subjects.iter_mut().map(mark_draft).filter(|&m| m).count()
}
