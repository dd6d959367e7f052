use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

pub struct Dig {
    pub metres: u32,
    pub hard: bool,
}

impl Future for Dig {
    type Output = u32;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
        Poll::Ready(self.metres * if self.hard { 20 } else { 8 })
    }
}

#[derive(Default)]
pub struct Day {
    jobs: Vec<Pin<Box<Dig>>>,
    pub metres: u32,
}

impl Day {
    pub fn add(&mut self, job: Dig) {
        self.jobs.push(Box::pin(job));
        self.metres += job.metres;
    }

    pub fn minutes(&mut self) -> u32 {
        let mut cx = Context::from_waker(Waker::noop());
        let mut total = 0;
        for job in &mut self.jobs {
            if let Poll::Ready(minutes) = job.as_mut().poll(&mut cx) {
                total += minutes;
            }
        }
        total
    }
}
