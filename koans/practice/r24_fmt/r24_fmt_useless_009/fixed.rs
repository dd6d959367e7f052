pub struct Letter {
    paragraphs: Vec<String>,
    signature: Option<String>,
}

impl Letter {
    pub fn parse(text: &str) -> Self {
        let mut paragraphs: Vec<String> = text
            .split("\n\n")
            .map(|p| p.trim().to_string())
            .filter(|p| !p.is_empty())
            .collect();
        let signature = match paragraphs.last() {
            Some(last) if last.starts_with("-- ") => paragraphs.pop(),
            _ => None,
        };
        Self {
            paragraphs,
            signature,
        }
    }

    pub fn render(&self) -> String {
        let body = self
            .paragraphs
            .iter()
            .enumerate()
            .map(|(i, p)| {
                if i == 0 {
                    p.clone()
                } else {
                    format!("    {p}")
                }
            })
            .collect::<Vec<_>>()
            .join("\n");
        match &self.signature {
            Some(name) => format!("{body}\n{name}"),
            None => body,
        }
    }
}
