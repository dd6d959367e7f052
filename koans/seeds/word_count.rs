//! Word statistics over borrowed text.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

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

    pub fn top(&self, n: usize) -> Vec<(&str, usize)> {
        let mut all: Vec<(&str, usize)> = self
            .counts
            .iter()
            .map(|(word, count)| (word.as_ref(), *count))
            .collect();
        all.sort_by_key(|&(word, count)| (Reverse(count), word));
        all.truncate(n);
        all
    }

    pub fn without(mut self, stop: &HashSet<&str>) -> Self {
        self.counts.retain(|word, _| !stop.contains(word.as_ref()));
        self
    }
}

/// For each word, the words that came right after it.
pub fn followers<'t>(text: &'t str) -> BTreeMap<&'t str, Vec<&'t str>> {
    let mut map: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let list: Vec<&'t str> = words(text).collect();
    for pair in list.windows(2) {
        map.entry(pair[0]).or_default().push(pair[1]);
    }
    map
}

/// The longer of two words; the first where they tie.
pub fn longer<'w>(left: &'w str, right: &'w str) -> &'w str {
    if right.len() > left.len() {
        right
    } else {
        left
    }
}

pub fn longest(text: &str) -> Option<&str> {
    words(text).reduce(longer)
}

/// Wraps text into lines of at most `width` bytes.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const RHYME: &str = "The cat and the fiddle, the cow and the moon";

    #[test]
    fn case_folding_borrows() {
        assert!(matches!(fold_case("cat"), Cow::Borrowed("cat")));
        assert_eq!(fold_case("CAT"), "cat");
    }

    #[test]
    fn counting() {
        let tally: Tally = words(RHYME).collect();
        assert_eq!(tally.count("the"), 4);
        assert_eq!(tally.count("dog"), 0);
        assert_eq!(tally.top(2), [("the", 4), ("and", 2)]);
    }

    #[test]
    fn stop_words_leave_a_copy() {
        let mut tally = Tally::default();
        tally.extend(words("It's a cat, a cat"));
        let stop = HashSet::from(["a"]);
        let short = tally.clone().without(&stop);
        assert_eq!((tally.count("a"), short.count("a")), (2, 0));
        assert_eq!(short.count("it's"), 1);
    }

    #[test]
    fn follower_map() {
        let map = followers(RHYME);
        assert_eq!(map["the"], ["fiddle", "cow", "moon"]);
        assert!(!map.contains_key("moon"));
    }

    #[test]
    fn longest_word() {
        assert_eq!(longest(RHYME), Some("fiddle"));
        assert_eq!(longer("ab", "cd"), "ab");
        assert_eq!(longest(" - "), None);
    }

    #[test]
    fn wrapping() {
        let lines = wrap("to be or not to be", 8);
        assert_eq!(lines, ["to be or", "not to", "be"]);
    }
}
