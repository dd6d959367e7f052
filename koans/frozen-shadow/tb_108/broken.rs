#[derive(PartialEq, Eq)]
pub struct CallNumber {
    pub class: u16,
    pub author: String,
    pub copy: u8,
}

impl CallNumber {
    pub fn parse(text: &str) -> Option<CallNumber> {
        let mut parts = text.split('/');
        let class = parts.next()?.parse().ok()?;
        let author = parts.next()?.to_string();
        let copy = parts.next().map_or(Some(1), |copy| copy.parse().ok())?;
        Some(CallNumber {
            class,
            author,
            copy,
        })
    }
}

pub fn shelve(labels: &[&str]) -> Vec<String> {
    let mut shelf: Vec<CallNumber> = labels
        .iter()
        .filter_map(|label| CallNumber::parse(label))
        .collect();
    shelf.sort();
    let spine = |book: &CallNumber| format!("{:03} {} #{}", book.class, book.author, book.copy);
    shelf.iter().map(spine).collect()
}
