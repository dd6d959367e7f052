use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::thread;

pub struct Print {
    pub text: Arc<str>,
    pub copies: usize,
}

impl Future for Print {
    type Output = usize;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<usize> {
        Poll::Ready(self.text.len() * self.copies)
    }
}

pub fn print_elsewhere(jobs: Vec<Print>) -> usize {
    let boxed: Vec<Pin<Box<dyn Future<Output = usize> + Send>>> = jobs
        .into_iter()
        .map(|job| Box::pin(job) as Pin<Box<dyn Future<Output = usize> + Send>>)
        .collect();
    let worker = thread::spawn(move || {
        let mut cx = Context::from_waker(Waker::noop());
        let mut letters = 0;
        for mut job in boxed {
            if let Poll::Ready(printed) = job.as_mut().poll(&mut cx) {
                letters += printed;
            }
        }
        letters
    });
    worker.join().unwrap_or(0)
}
