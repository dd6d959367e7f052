pub struct Author {
    pub name: String,
    pub nickname: Option<String>,
}

pub fn sign(text: &str, who: &str) -> String {
    format!("{text} ~{who}")
}

/// Authors without a nickname sign with their name.
pub fn post(author: &Author, text: &str) -> String {
    let nickname = author.nickname.as_deref();
    sign(text.trim(), nickname.unwrap_or(&author.name))
}
