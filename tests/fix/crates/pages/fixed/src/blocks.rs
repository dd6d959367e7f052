use crate::inline;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Heading(usize, String),
    Item(String),
    Paragraph(String),
}

impl Block {
    pub fn html(&self) -> String {
        match self {
            Block::Heading(level, text) => format!("<h{level}>{}</h{level}>", inline(text)),
            Block::Item(text) => format!("<li>{}</li>", inline(text)),
            Block::Paragraph(text) => format!("<p>{}</p>", inline(text)),
        }
    }
}

/// The blocks of a text; lines of a paragraph are put together.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    for line in text.lines().chain([""]) {
        let level = line.chars().take_while(|c| *c == '#').count();
        let special = if level > 0 {
            Some(Block::Heading(level, line[level..].trim().to_string()))
        } else {
            line.strip_prefix("- ")
                .map(|item| Block::Item(item.trim().to_string()))
        };
        if (special.is_some() || line.trim().is_empty()) && !open.is_empty() {
            found.push(Block::Paragraph(open.join(" ")));
            open.clear();
        }
        match special {
            Some(block) => found.push(block),
            None if !line.trim().is_empty() => open.push(line.trim()),
            None => {}
        }
    }
    found
}
