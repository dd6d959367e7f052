use std::collections::HashSet;
use std::marker::PhantomData;

pub trait Normal {
    fn normal(word: &str) -> String;
}

pub struct AsIs;
pub struct Folded;

impl Normal for AsIs {
    fn normal(word: &str) -> String {
        word.to_string()
    }
}

impl Normal for Folded {
    fn normal(word: &str) -> String {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    }
}

pub struct Vocabulary<N> {
    words: HashSet<String>,
    normal: PhantomData<N>,
}

impl<'a, N: Normal> FromIterator<&'a str> for Vocabulary<N> {
    fn from_iter<I: IntoIterator<Item = &'a str>>(words: I) -> Self {
        Vocabulary {
            words: words.into_iter().map(N::normal).collect(),
            normal: PhantomData(),
        }
    }
}

pub fn size<N: Normal>(text: &str) -> usize {
    let vocabulary: Vocabulary<N> = text.split(' ').collect();
    vocabulary.words.len()
}
