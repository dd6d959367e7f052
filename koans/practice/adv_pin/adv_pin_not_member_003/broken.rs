use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Lift {
    floor: i32,
    wanted: i32,
}

impl Lift {
    pub fn call(wanted: i32) -> Lift {
        Lift { floor: 0, wanted }
    }
}

impl Future for Lift {
    type Output = &'static str;

    fn redirect(&mut self, wanted: i32) {
        self.wanted = wanted;
    }

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let step = (self.wanted - self.floor).signum();
        self.floor += step;
        if self.floor == self.wanted {
            Poll::Ready(if step < 0 { "down" } else { "up" })
        } else {
            cx.waker().wake_by_ref();
            Poll::Pending
        }
    }
}
