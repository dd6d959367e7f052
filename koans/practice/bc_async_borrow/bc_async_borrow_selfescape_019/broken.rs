use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;

pub type Task = Pin<Box<dyn Future<Output = String>>>;

#[derive(Default)]
pub struct Queue {
    tasks: VecDeque<Task>,
}

impl Queue {
    pub fn spawn(&mut self, task: impl Future<Output = String> + 'static) {
        self.tasks.push_back(Box::pin(task));
    }

    pub async fn drain(mut self) -> Vec<String> {
        let mut outputs = Vec::new();
        while let Some(task) = self.tasks.pop_front() {
            outputs.push(task.await);
        }
        outputs
    }
}

pub struct Lighthouse {
    pub name: String,
    pub flashes: usize,
}

impl Lighthouse {
    pub fn signal(&self, queue: &mut Queue, ship: &'static str) {
        queue
            .spawn(async move { format!("{} to {ship}: {}", self.name, "*".repeat(self.flashes)) });
    }
}
