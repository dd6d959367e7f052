use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::thread;

fn crawl(pages: Vec<&'static str>, out: SyncSender<(usize, &'static str)>) {
    for (id, page) in pages.into_iter().enumerate() {
        if out.send((id, page)).is_err() {
            return;
        }
    }
}

fn index(pages: Receiver<(usize, &'static str)>, word: &str) -> Vec<usize> {
    let mut hits = Vec::new();
    for (id, page) in pages {
        if page.split(' ').any(|w| w == word) {
            hits.push(id);
        }
    }
    hits
}

pub fn search(pages: Vec<&'static str>, word: &str) -> Vec<usize> {
    let (sender, receiver) = sync_channel(2);
    let crawler = thread::spawn(move || crawl(pages, sender));
    let hits = index(receiver, word);
    crawler.join().unwrap();
    hits
}
