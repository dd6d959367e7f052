use crate::{Contact, Email};

/// Something with words that can be searched.
pub trait Searchable {
    fn words(&self) -> Vec<String>;
}

/// Whether all words of a query are there.
pub trait Matches {
    fn answers(&self, query: &str) -> bool;
}

impl<T: Searchable + ?Sized> Matches for T {
    fn answers(&self, query: &str) -> bool {
        let words = self.words();
        let mut wanted = query.split_whitespace().map(str::to_lowercase);
        wanted.all(|wanted| words.iter().any(|word| word.starts_with(&wanted)))
    }
}

impl Searchable for str {
    fn words(&self) -> Vec<String> {
        self.split_whitespace().map(str::to_lowercase).collect()
    }
}

impl Searchable for Email {
    fn words(&self) -> Vec<String> {
        vec![self.to_string(), self.host().to_string()]
    }
}

impl<T: Searchable> Searchable for [T] {
    fn words(&self) -> Vec<String> {
        self.iter().flat_map(Searchable::words).collect()
    }
}

impl Searchable for String {
    fn words(&self) -> Vec<String> {
        self.as_str().words()
    }
}

impl Matches for Contact {
    fn answers(&self, query: &str) -> bool {
        self.name.answers(query)
    }
}

impl Searchable for Contact {
    fn words(&self) -> Vec<String> {
        let mut words = self.name.words();
        words.extend(self.email.iter().flat_map(Searchable::words));
        words.extend(self.tags.words());
        words
    }
}
