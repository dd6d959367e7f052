#[derive(Debug, Eq, Clone)]
pub enum Press {
    Key(char),
    Pause(u32),
}

pub fn parse(line: &str) -> Vec<Press> {
    let cleaned = line.replace('\t', " ");
    let mut words = cleaned.split(' ').filter(|word| !word.is_empty());
    let mut presses = Vec::new();
    while let Some(word) = words.next() {
        match word.strip_prefix("wait") {
            Some("") => {
                let length = words.next().and_then(|n| n.parse().ok());
                presses.push(Press::Pause(length.unwrap_or(1)));
            }
            _ => presses.extend(word.chars().map(Press::Key)),
        }
    }
    presses
}
