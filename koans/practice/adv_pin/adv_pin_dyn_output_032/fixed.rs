use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Waker};

type Task = Pin<Box<dyn Future<Output = ()>>>;

#[derive(Default)]
pub struct Belt {
    tasks: VecDeque<Task>,
}

impl Belt {
    pub fn load(&mut self, task: impl Future<Output = ()> + 'static) {
        self.tasks.push_back(Box::pin(task));
    }

    /// One round over the belt; unfinished tasks go to its end.
    pub fn turn(&mut self) -> usize {
        let mut cx = Context::from_waker(Waker::noop());
        for _ in 0..self.tasks.len() {
            let Some(mut task) = self.tasks.pop_front() else {
                break;
            };
            if task.as_mut().poll(&mut cx).is_pending() {
                self.tasks.push_back(task);
            }
        }
        self.tasks.len()
    }
}
