use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

pub struct Play {
    pub scenes: u32,
    pub rehearsed: u32,
}

impl Future for Play {
    type Output = u32;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
        self.rehearsed += 1;
        if self.rehearsed >= self.scenes {
            Poll::Ready(self.rehearsed)
        } else {
            Poll::Pending
        }
    }
}

pub struct Stage {
    pub plays: Vec<Play>,
}

pub fn season(stage: &mut Stage, mut play: Play, evenings: u32) -> bool {
    let mut cx = Context::from_waker(Waker::noop());
    let mut rehearsal = Pin::new(&mut play);
    let mut done = false;
    for _ in 0..evenings {
        done = done || rehearsal.as_mut().poll(&mut cx).is_ready();
    }
    stage.plays.push(play);
    done
}
