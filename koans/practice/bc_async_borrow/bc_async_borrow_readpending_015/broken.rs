use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug, Default)]
pub struct Bonsai {
    pub age_days: u32,
    pub water: u32,
}

/// Adds a drop of water at every poll.
pub struct Watering<'b> {
    bonsai: &'b mut Bonsai,
    drops: u32,
}

impl Future for Watering<'_> {
    type Output = u32;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        if self.drops == 0 {
            return Poll::Ready(self.bonsai.water);
        }
        self.drops -= 1;
        self.bonsai.water += 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

pub async fn morning(bonsai: &mut Bonsai, drops: u32) -> String {
    bonsai.age_days += 1;
    let watering = Watering { bonsai, drops };
    let day = format!("day {}", bonsai.age_days);
    format!("{day}: {} drops", watering.await)
}
