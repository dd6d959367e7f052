#[derive(Debug, PartialEq)]
pub enum Line<'t> {
    Heading(u8, &'t str),
    Link(&'t str),
    Quote(&'t str),
    Text(&'t str),
}

pub fn parse(line: &str) -> Line<'_> {
    if line.starts_with("=>") {
        Line::Link(line[2..].trim_start())
    } else if line.starts_with('>') {
        Line::Quote(line[1..].trim())
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
