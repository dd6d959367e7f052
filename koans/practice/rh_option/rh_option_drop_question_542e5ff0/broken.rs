#[derive(Clone)]
pub struct Phrase {
    pub lang: [u8; 2],
    pub text: String,
}

pub fn greeting(book: &[Phrase], lang: &[u8; 2]) -> Option<Phrase> {
    let exact = book.iter().find(|phrase| &phrase.lang == lang);
    let fallback = book.first();
    let mut chosen: Phrase = exact.or(fallback).cloned();
    chosen.text.push('!');
    Some(chosen)
}
