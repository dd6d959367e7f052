use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Lookup<'b> {
    book: &'b [(&'b str, &'b str)],
    word: &'b str,
    at: usize,
}

pub fn look_up<'b>(book: &'b [(&'b str, &'b str)], word: &'b str) -> Lookup<'b> {
    Lookup { book, word, at: 0 }
}

impl<'b> Future for Lookup<'b> {
    type Output = Option<&'b str>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&'b str>> {
        let Some((word, meaning)) = self.book.get(self.at) else {
            return Poll::Ready(None);
        };
        if *word == self.word {
            return Poll::Ready(Some(meaning));
        }
        self.at += 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
