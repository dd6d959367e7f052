use std::collections::HashMap;

#[derive(Debug)]
pub struct Top {
    pub hue: String,
    pub dabs: usize,
}

pub fn favourite(canvas: &HashMap<String, usize>) -> Option<Top> {
    let (name, count) = canvas.iter().max_by_key(|pair| pair.1)?;
    let hue = name.to_lowercase();
    Some(Top { hue, dabs: *count })
}

pub fn deepen(top: &Top) -> Top {
    let mut next = top.clone();
    next.hue.push_str(&"+".repeat(top.dabs));
    next
}
