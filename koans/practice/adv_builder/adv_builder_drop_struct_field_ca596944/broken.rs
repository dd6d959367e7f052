use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Lap<F> {
    run: F,
}

impl<F: Future> Lap<F> {
    pub fn new(number: u32, run: F) -> Self {
        Lap { number, run }
    }

    fn project(self: Pin<&mut Self>) -> (u32, Pin<&mut F>) {
        let number = self.number;
        let run = unsafe { self.map_unchecked_mut(|lap| &mut lap.run) };
        (number, run)
    }
}

impl<F: Future> Future for Lap<F> {
    type Output = (u32, F::Output);

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let (number, run) = self.project();
        run.poll(cx).map(|time| (number, time))
    }
}
