use std::collections::VecDeque;
use std::future::Future;
use std::pin::{pin, Pin};
use std::task::{Context, Poll, Waker};

type Task = Pin<Box<dyn Future<Output = ()>>>;

/// Runs one future to its end.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

/// Runs tasks in turns.
#[derive(Default)]
pub struct Turns {
    tasks: VecDeque<Task>,
}

impl Turns {
    pub fn spawn(&mut self, task: impl Future<Output = ()> + 'static) {
        self.tasks.push_back(Box::new(task));
    }

    /// Run all of them to their ends; the number of turns that it took.
    pub fn run(&mut self) -> usize {
        let mut context = Context::from_waker(Waker::noop());
        let mut turns = 0;
        while let Some(task) = self.tasks.pop_front() {
            turns += 1;
            if task.as_mut().poll(&mut context).is_pending() {
                self.tasks.push_back(task);
            }
        }
        turns
    }
}
