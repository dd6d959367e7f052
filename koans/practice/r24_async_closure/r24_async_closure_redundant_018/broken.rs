use std::pin::Pin;
use std::task::Poll;

pub type Answer = Pin<Box<dyn Future<Output = u32>>>;

pub struct Slow {
    pub polls: u32,
    pub value: u32,
}

impl Future for Slow {
    type Output = u32;

    fn poll(mut self: Pin<&mut Self>, _: &mut std::task::Context<'_>) -> Poll<u32> {
        if self.polls == 0 {
            return Poll::Ready(self.value);
        }
        self.polls -= 1;
        Poll::Pending
    }
}

pub async fn within(ticks: u32, mut answer: Answer) -> Option<u32> {
    let mut left = ticks;
    std::future::poll_fn(move |context| match answer.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending if left == 0 => Poll::Ready(None),
        Poll::Pending => {
            left -= 1;
            Poll::Pending
        }
    })
    .await
}

pub async fn ask(slow: Slow, ticks: u32) -> Option<u32> {
    let answer: Answer = Box::pin(async { slow.await });
    within(ticks, answer).await
}
