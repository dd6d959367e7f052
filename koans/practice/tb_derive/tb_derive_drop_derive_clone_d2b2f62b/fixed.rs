use std::collections::VecDeque;

#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    pub name: String,
    pub urgent: bool,
}

pub fn enqueue(jobs: Vec<Job>) -> (VecDeque<Job>, Vec<Job>) {
    let mut queue = VecDeque::new();
    let mut history = Vec::new();
    for job in jobs {
        if job.urgent {
            queue.push_front(job.clone());
        }
        history.push(job);
    }
    (queue, history)
}
