use std::future::Future;
use std::pin::Pin;

pub type Quote<'a> = Pin<Box<dyn Future<Output = Option<u32>> + 'a>>;

pub trait Source {
    fn quote<'a>(&'a self, item: &'a str) -> Quote<'a>;
}

pub struct Fixed(pub Vec<(&'static str, u32)>);

pub struct Closed;

impl Source for Fixed {
    fn quote<'a>(&'a self, item: &'a str) -> Quote<'a> {
        Box::pin(async move {
            self.0
                .iter()
                .find(|(name, _)| *name == item)
                .map(|(_, cents)| *cents)
        })
    }
}

impl Source for Closed {
    fn quote<'a>(&'a self, _item: &'a str) -> Quote<'a> {
        Box::pin(std::future::ready(None))
    }
}

pub async fn cheapest(sources: &[Box<dyn Source>], item: &str) -> Option<u32> {
    let mut best: Option<u32> = None;
    for source in sources {
        let quote = source.quote(item).await;
        best = [best, quote].into_iter().flatten().min();
    }
    best
}
