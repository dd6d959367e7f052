#[derive(Debug, PartialEq)]
pub enum Line<'t> {
    Heading(u8, &'t str),
    Link(&'t str),
    Quote(&'t str),
    Text(&'t str),
}

pub fn parse(line: &str) -> Line<'_> {
    if let Some(target) = line.strip_prefix("=>") {
        Line::Link(target.trim_start())
    } else if let Some(quote) = line.strip_prefix('>') {
        Line::Quote(quote.trim())
    } else {
        let title = line.trim_start_matches('#');
        match line.len() - title.len() {
            0 => Line::Text(line),
            level => Line::Heading(level as u8, title.trim()),
        }
    }
}

pub fn links(page: &str) -> Vec<&str> {
    page.lines()
        .filter_map(|line| match parse(line) {
            Line::Link(target) => target.split_whitespace().next(),
            _ => None,
        })
        .collect()
}
