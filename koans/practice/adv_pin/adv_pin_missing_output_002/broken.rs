use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Letter {
    pub to: String,
    pub stops: Vec<&'static str>,
}

impl Future for Letter {
    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<String> {
        match self.stops.pop() {
            Some(_) => Poll::Pending,
            None => Poll::Ready(format!("for {}", self.to)),
        }
    }
}

pub fn stops_left(letter: &Letter) -> usize {
    letter.stops.len()
}
