use std::sync::Arc;

#[derive(Debug, Default)]
pub struct Config {
    pub threads: usize,
    pub queues: Vec<Arc<str>>,
}

pub struct Worker {
    pub id: usize,
    queue: Option<Arc<str>>,
}

impl Config {
    pub fn with_queues(threads: usize, queues: &[&str]) -> Self {
        Config {
            threads,
            queues: queues.iter().map(|name| Arc::from(*name)).collect(),
        }
    }

    pub fn workers(&self) -> Vec<Worker> {
        let names = self
            .queues
            .iter()
            .cycle()
            .take(self.threads)
            .map(|name| name.clone());
        let mut workers: Vec<Worker> = names
            .enumerate()
            .map(|(id, queue)| Worker {
                id,
                queue: Some(queue),
            })
            .collect();
        workers.resize_with(self.threads, || Worker {
            id: usize::MAX,
            queue: None,
        });
        workers
    }
}

impl Worker {
    pub fn queue(&self) -> &str {
        self.queue.as_deref().unwrap_or("idle")
    }
}
