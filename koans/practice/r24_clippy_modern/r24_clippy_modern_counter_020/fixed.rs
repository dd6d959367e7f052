#[derive(Debug, PartialEq)]
pub struct Hit<'t> {
    pub line: usize,
    pub text: &'t str,
}

pub fn grep<'t>(text: &'t str, needle: &str) -> Vec<Hit<'t>> {
    let mut hits = Vec::new();
    for (line, content) in (1..).zip(text.lines()) {
        if content.contains(needle) {
            hits.push(Hit {
                line,
                text: content,
            });
        }
    }
    hits
}

pub fn context(hits: &[Hit<'_>]) -> Vec<(usize, usize)> {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    let lines = hits.iter().map(|hit| hit.line);
    for line in lines {
        match ranges.last_mut() {
            Some((_, end)) if *end + 1 >= line => *end = line + 1,
            _ => ranges.push((line.saturating_sub(1).max(1), line + 1)),
        }
    }
    ranges
}
