use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Lets the others have so many turns.
#[derive(Debug)]
pub struct Pause {
    turns: u32,
}

pub fn pause(turns: u32) -> Pause {
    Pause { turns }
}

impl Future for Pause {
    type Output = ();

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if self.turns == 0 {
            return Poll::Ready(());
        }
        self.turns -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
