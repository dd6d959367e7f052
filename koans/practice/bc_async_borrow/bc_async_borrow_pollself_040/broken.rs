use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Countdown {
    left: u32,
    calls: Vec<String>,
}

impl Countdown {
    pub fn from(left: u32) -> Self {
        Countdown {
            left,
            calls: vec![format!("T-{left}")],
        }
    }
}

impl Future for Countdown {
    type Output = Vec<String>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<String>> {
        match self.left {
            0 => {
                self.calls.push("lift-off".to_string());
                Poll::Ready(std::mem::take(&mut self.calls))
            }
            n => {
                self.left = n - 1;
                self.calls.push((n - 1).to_string());
                cx.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}

pub async fn launches(from: &[u32]) -> usize {
    let mut calls = 0;
    for n in from {
        calls += Countdown::from(*n).await.len();
    }
    calls
}
