/// Shown in parts of one and three digits: `3-446`.
pub struct Isbn(pub u32);

pub fn spine(title: &str, isbn: &Isbn) -> String {
    let mut text = isbn.to_string();
    text.push(' ');
    text.push_str(&title.to_lowercase());
    text
}
