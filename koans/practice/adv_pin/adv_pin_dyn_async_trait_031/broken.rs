use std::future::Future;

#[allow(async_fn_in_trait)]
pub trait Source {
    async fn quote(&self, item: &str) -> Option<u32>;
}

pub struct Fixed(pub Vec<(&'static str, u32)>);

pub struct Closed;

impl Source for Fixed {
    async fn quote(&self, item: &str) -> Option<u32> {
        self.0
            .iter()
            .find(|(name, _)| *name == item)
            .map(|(_, cents)| *cents)
    }
}

impl Source for Closed {
    async fn quote(&self, _item: &str) -> Option<u32> {
        None
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
