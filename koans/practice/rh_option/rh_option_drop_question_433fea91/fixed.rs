use std::cmp::Ordering;

#[derive(Debug, PartialEq, Clone)]
pub enum Notice {
    Overdue,
    DueToday,
    KeepUntil(u32),
}

pub fn notice(dues: &[u32], today: u32) -> Option<String> {
    let due = dues.first()?;
    let notice = match due.cmp(&today) {
        Ordering::Less => Notice::Overdue,
        Ordering::Equal => Notice::DueToday,
        Ordering::Greater => Notice::KeepUntil(*due),
    };
    Some(format!("{notice:?}"))
}
