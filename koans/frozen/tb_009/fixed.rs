use std::sync::Arc;
use std::thread;

pub fn occurrences(chapter: &str, word: &str) -> usize {
    chapter
        .split(|symbol: char| !symbol.is_alphabetic())
        .filter(|token| token.to_lowercase() == word)
        .count()
}

pub fn concordance(chapters: Vec<String>, word: &str) -> Vec<usize> {
    let word = Arc::new(word.to_lowercase());
    let mut workers = Vec::new();
    for chapter in chapters {
        let word = Arc::clone(&word);
        workers.push(thread::spawn(move || occurrences(&chapter, &word)));
    }
    let mut counts = Vec::new();
    for worker in workers {
        counts.push(worker.join().unwrap_or(0));
    }
    counts
}
