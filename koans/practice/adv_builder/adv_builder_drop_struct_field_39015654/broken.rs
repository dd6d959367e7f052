#[derive(Debug, Clone, PartialEq)]
pub struct Speaker {
    pub topic: String,
}

pub struct Programme {
    pub lines: Vec<String>,
    pub fee: u32,
}

pub fn programme(guest: Option<Speaker>) -> Programme {
    let mut lines = vec!["Welcome".to_string()];
    lines.extend(guest.as_ref().map(|g| format!("{} on {}", g.name, g.topic)));
    lines.push("Coffee".to_string());
    let fee = if guest.is_some_and(|g| g.topic.contains("wine")) {
        25
    } else {
        10
    };
    Programme { lines, fee }
}
