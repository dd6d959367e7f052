use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Countdown {
    pub seconds: u32,
    pub holds: Vec<u32>,
}

impl Future for Countdown {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        let now = self.seconds;
        if let Some(at) = self.holds.iter().position(|hold| *hold == now) {
            self.holds.remove(at);
        } else if now == 0 {
            return Poll::Ready("lift-off");
        } else {
            self.seconds -= 1;
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

pub fn polls_needed(countdown: &Countdown) -> usize {
    let held = countdown
        .holds
        .iter()
        .filter(|hold| **hold <= countdown.seconds)
        .count();
    countdown.seconds as usize + held + 1
}
