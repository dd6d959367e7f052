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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_kinds() {
        assert_eq!(notice(&[10, 30], 12).unwrap(), "Overdue");
        assert_eq!(notice(&[12], 12).unwrap(), "DueToday");
        assert_eq!(notice(&[20], 12).unwrap(), "KeepUntil(20)");
    }

    #[test]
    fn no_books() {
        let dues = Vec::new();
        assert_eq!(notice(&dues, 12), None);
    }
}
