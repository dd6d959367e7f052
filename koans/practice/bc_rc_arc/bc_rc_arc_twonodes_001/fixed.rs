use std::rc::Rc;

#[derive(Debug, PartialEq)]
pub struct Style {
    pub font: String,
    pub size: u8,
}

pub enum Block {
    Heading { text: String, style: Rc<Style> },
    Rule,
}

pub fn chapter(title: &str, sections: &[&str], style: Style) -> Vec<Block> {
    let style = Rc::new(style);
    let mut blocks = vec![Block::Heading {
        text: title.to_uppercase(),
        style: Rc::clone(&style),
    }];
    blocks.push(Block::Rule);
    blocks.extend(sections.iter().map(|s| Block::Heading {
        text: s.to_string(),
        style: Rc::clone(&style),
    }));
    blocks
}

pub fn styles(blocks: &[Block]) -> usize {
    let mut seen: Vec<&Rc<Style>> = Vec::new();
    for block in blocks {
        if let Block::Heading { style, .. } = block {
            if !seen.iter().any(|s| Rc::ptr_eq(s, style)) {
                seen.push(style);
            }
        }
    }
    seen.len()
}
