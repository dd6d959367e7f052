use std::future::Future;
use std::pin::Pin;

pub enum Entry {
    File(&'static str),
    Folder(Vec<Entry>),
}

async fn matches(name: &str, suffix: &str) -> bool {
    name.ends_with(suffix)
}

pub async fn count(entry: &Entry, suffix: &str) -> usize {
    match entry {
        Entry::File(name) => usize::from(matches(name, suffix).await),
        Entry::Folder(entries) => {
            let mut found = 0;
            for entry in entries {
                found += count(entry, suffix).await;
            }
            found
        }
    }
}

fn boxed<'a, F: Future<Output = usize> + 'a>(
    future: F,
) -> Pin<Box<dyn Future<Output = usize> + 'a>> {
    Box::pin(future)
}
