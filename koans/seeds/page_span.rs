#[derive(Debug)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

pub fn span(pages: &[u32]) -> Option<Span> {
    let start = *pages.iter().min()?;
    let end = *pages.last()?;
    Some(Span { start, end })
}

pub fn print_pages(text: &str) -> Option<String> {
    let mut pages = Vec::new();
    for word in text.split(',') {
        pages.push(word.trim().parse().ok()?);
    }
    span(&pages).map(|found| format!("{:?}", found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_pages() {
        let found = span(&[9, 4, 12]).unwrap();
        assert_eq!((found.start, found.end), (4, 12));
        assert!(span(&[]).is_none());
    }

    #[test]
    fn prints_spans() {
        let text = print_pages("3, 5,8").unwrap();
        assert_eq!(text, "Span { start: 3, end: 8 }");
        assert_eq!(print_pages("3,x"), None);
    }
}
