pub enum Trigger {
    Sunset,
    Clock { hour: u8, minute: u8 },
    Phrase(String),
}

pub struct Rule {
    pub device: String,
    pub trigger: Trigger,
    pub enabled: bool,
}

pub fn summary(rule: &Rule) -> String {
    let when = match rule.trigger {
        Trigger::Phrase(words) => format!("on \"{}\"", words.to_lowercase()),
        Trigger::Clock { hour, minute } => format!("at {hour:02}:{minute:02}"),
        Trigger::Sunset => "at sunset".to_string(),
    };
    let state = if rule.enabled { "" } else { " (off)" };
    format!("{} {}{}", rule.device, when, state)
}

pub fn overview(rules: &[Rule]) -> Vec<String> {
    let mut lines: Vec<String> = rules.iter().map(summary).collect();
    lines.sort();
    lines
}
