use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Buzzer {
    pub team: &'static str,
    pub ticks: u8,
}

impl Future for Buzzer {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<&'static str> {
        if self.ticks == 0 {
            return Poll::Ready(self.team);
        }
        self.ticks -= 1;
        Poll::Pending
    }
}

pub struct First(pub Buzzer, pub Buzzer);

impl Future for First {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        if let Poll::Ready(team) = self.0.poll(cx) {
            return Poll::Ready(team);
        }
        self.1.poll(cx)
    }
}
