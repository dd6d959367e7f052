use anyhow::{anyhow, ensure, Result};
use std::thread::{self, JoinHandle};

pub struct Book {
    pub title: String,
    pub pages: Vec<String>,
}

fn start(book: Book) -> JoinHandle<Result<usize>> {
    thread::spawn(move || {
        ensure!(!book.pages.is_empty(), "{} is empty", book.title);
        Ok(book
            .pages
            .iter()
            .map(|page| page.split_whitespace().count())
            .sum())
    })
}

pub fn count(books: Vec<Book>) -> Result<usize> {
    let running: Vec<_> = books.into_iter().map(start).collect();
    running
        .into_iter()
        .map(|handle| handle.join().map_err(|_| anyhow!("a reader fell asleep")))
        .sum()
}
