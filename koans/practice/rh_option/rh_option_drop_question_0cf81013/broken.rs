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
        pages.push(word.trim().parse().ok());
    }
    span(&pages).map(|found| format!("{:?}", found))
}
