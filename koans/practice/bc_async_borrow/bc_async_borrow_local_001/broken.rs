use std::collections::BTreeMap;
use std::future::Future;

pub type Frequencies = BTreeMap<char, usize>;

pub fn frequencies(document: String) -> impl Future<Output = Frequencies> {
    async {
        let mut found = Frequencies::new();
        for letter in document.chars().filter(|c| c.is_alphabetic()) {
            *found.entry(letter.to_ascii_lowercase()).or_default() += 1;
        }
        found
    }
}

pub async fn most_common(documents: Vec<String>) -> Option<char> {
    let mut total = Frequencies::new();
    for document in documents {
        for (letter, n) in frequencies(document).await {
            *total.entry(letter).or_default() += n;
        }
    }
    total
        .into_iter()
        .max_by_key(|(_, n)| *n)
        .map(|(letter, _)| letter)
}
