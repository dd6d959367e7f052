/// Shown in parts of one and three digits: `3-446`.
pub struct Isbn(pub u32);

impl std::fmt::Display for Isbn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{:03}", self.0 / 1000, self.0 % 1000)
    }
}

pub fn spine(title: &str, isbn: &Isbn) -> String {
    let mut text = isbn.to_string();
    text.push(' ');
    text.push_str(&title.to_lowercase());
    text
}
