use std::borrow::Cow;

use std::collections::HashMap;

/// Lower-cases a word, copying only where something changes.
pub fn fold_case(word: &str) -> Cow<'_, str> {
    if word.chars().any(char::is_uppercase) {
        Cow::Owned(word.to_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

pub fn words(text: &str) -> impl Iterator<Item = &str> + '_ {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
}

#[derive(Default, Clone)]
pub struct Tally<'t> {
    counts: HashMap<Cow<'t, str>, usize>,
}

impl<'t> Extend<&'t str> for Tally<'t> {
    fn extend<I: IntoIterator<Item = &'t str>>(&mut self, iter: I) {
        for word in iter {
            *self.counts.entry(fold_case(word)).or_insert(0) += 1;
        }
    }
}

impl<'t> FromIterator<&'t str> for Tally<'t> {
    fn from_iter<I: IntoIterator<Item = &'t str>>(iter: I) -> Self {
        let mut tally = Tally::default();
        tally.extend(iter);
        tally
    }
}

impl<'t> Tally<'t> {
    pub fn count(&self, word: &str) -> usize {
        self.counts.get(word).copied().unwrap_or_default()
    }
}
