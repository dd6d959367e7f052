use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Pause {
    taken: bool,
}

pub fn pause() -> Pause {
    Pause { taken: false }
}

impl Future for Pause {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.taken {
            return Poll::Ready(());
        }
        self.taken = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

pub async fn symphony(movements: &[&str]) -> String {
    let mut played = String::new();
    for movement in movements {
        if !played.is_empty() {
            pause().await;
            played.push_str(" | ");
        }
        played.push_str(movement);
    }
    played
}
