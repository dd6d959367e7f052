use std::future::Future;
use std::pin::Pin;
use std::task::{ready, Context, Poll};

pub struct Upload {
    pub chunks: Vec<Option<&'static str>>,
}

impl Upload {
    fn poll_chunk(&mut self) -> Poll<&'static str> {
        match self.chunks.pop() {
            Some(Some(chunk)) => Poll::Ready(chunk),
            Some(None) => Poll::Pending,
            None => Poll::Ready("0"),
        }
    }
}

impl Future for Upload {
    type Output = Result<u32, String>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        let chunk = ready!(self.poll_chunk());
        let size = chunk
            .parse::<u32>()
            .map_err(|error| format!("{chunk}: {error}"));
        Poll::Ready(size.map(|size| size * 1_024))
    }
}
