use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug, PartialEq)]
pub struct Loaf {
    pub flour: &'static str,
}

pub enum Oven {
    Baking { loaf: Option<Loaf>, minutes: u32 },
    Empty,
}

impl Future for Oven {
    type Output = Option<Loaf>;

    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Loaf>> {
        match &mut *self {
            Oven::Baking { minutes, .. } if *minutes > 0 => {
                *minutes = minutes.saturating_sub(20);
                Poll::Pending
            }
            Oven::Baking { loaf, .. } => {
                let done = *loaf;
                *self = Oven::Empty;
                Poll::Ready(done)
            }
            Oven::Empty => Poll::Ready(None),
        }
    }
}
