#[derive(Debug, PartialEq)]
pub struct Stats {
    pub chars: usize,
    pub bytes: usize,
    pub zeros: usize,
}

pub fn stats(text: String) -> Stats {
    let chars = text.chars().count();
    let bytes: Vec<u8> = text.into();
    Stats {
        chars,
        zeros: bytes.iter().filter(|b| **b == b'0').count(),
        bytes: bytes.len(),
    }
}

pub fn report(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut lines = Vec::new();
    for text in texts {
        let Stats {
            chars,
            bytes,
            zeros,
        } = stats(text);
        lines.push(format!("{chars}/{bytes}/{zeros}"));
    }
    lines
}
