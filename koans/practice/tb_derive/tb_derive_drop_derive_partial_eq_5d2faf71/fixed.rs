#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag(String);

impl From<&str> for Tag {
    fn from(text: &str) -> Tag {
        Tag(text.trim().trim_start_matches('#').to_lowercase())
    }
}

impl From<char> for Tag {
    fn from(letter: char) -> Tag {
        Tag(letter.to_lowercase().collect())
    }
}

pub fn index(words: &[&str]) -> Vec<Tag> {
    let mut tags: Vec<Tag> = words.iter().copied().map(Tag::from).collect();
    tags.push(Tag::from('Z'));
    tags.sort();
    tags.dedup();
    tags
}
