use std::future::Future;

use std::task::{Context, Poll};

pub struct Kettle {
    celsius: u32,
    pub target: u32,
}

impl Kettle {
    pub fn filled(target: u32) -> Kettle {
        Kettle {
            celsius: 20,
            target,
        }
    }
}

impl Future for Kettle {
    type Output = u32;

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<u32> {
        if self.celsius >= self.target {
            return Poll::Ready(self.celsius);
        }
        self.celsius += 30;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
