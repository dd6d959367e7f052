/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Slot { name: String, filters: Vec<String> },
    Section(String, Vec<Piece>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParseError {
    NoEnd { at: usize },
    Unopened { at: usize },
    Unclosed(String),
}

/// The pieces of a template.
pub fn parse(text: &str) -> Result<Vec<Piece>, ParseError> {
    let mut open: Vec<(String, Vec<Piece>)> = Vec::new();
    let mut pieces = Vec::new();
    let mut position = 0;
    while let Some(start) = text[position..].find('{').map(|found| found + position) {
        if start > position {
            pieces.push(Piece::Text(text[position..start].to_string()));
        }
        let length = text[start..]
            .find('}')
            .ok_or(ParseError::NoEnd { at: start })?;
        let tag = &text[start + 1..start + length];
        match tag.chars().next() {
            Some('#') => open.push((tag[1..].to_string(), std::mem::take(&mut pieces))),
            Some('/') => {
                let (name, before) = open.pop().ok_or(ParseError::Unopened { at: start })?;
                let inner = std::mem::replace(&mut pieces, before);
                pieces.push(Piece::Section(name, inner));
            }
            _ => pieces.push(slot(tag)),
        }
        position = start + length + 1;
    }
    if position < text.len() {
        pieces.push(Piece::Text(text[position..].to_string()));
    }
    match open.pop() {
        Some((name, _)) => Err(ParseError::Unclosd(name)),
        None => Ok(pieces),
    }
}

fn slot(tag: &str) -> Piece {
    let mut parts = tag.split('|').map(|part| part.trim().to_string());
    let name = parts.next().unwrap_or_default();
    Piece::Slot {
        name,
        filters: parts.collect(),
    }
}
