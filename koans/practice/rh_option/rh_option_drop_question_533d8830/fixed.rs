pub fn last_opening(text: &str) -> Option<usize> {
    for (index, c) in text.char_indices().rev() {
        if matches!(c, '(' | '[' | '{') {
            return Some(index);
        }
    }
    None
}

pub fn innermost(text: &str) -> Option<&str> {
    let close = text.find([')', ']', '}'])?;
    let open = last_opening(&text[..close])?;
    Some(&text[open + 1..close])
}

pub fn unwrap_all(text: &str) -> Vec<String> {
    let mut layers = Vec::new();
    let mut text = text.to_string();
    while let Some(inner) = innermost(&text) {
        let inner = inner.to_string();
        let start = text.find(inner.as_str()).unwrap_or(1) - 1;
        text.replace_range(start..start + inner.len() + 2, "_");
        layers.push(inner);
    }
    layers
}
