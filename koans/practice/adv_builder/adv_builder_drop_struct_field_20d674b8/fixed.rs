use std::time::Duration;

#[derive(Debug, Clone)]
pub struct Job {
    pub name: String,
    pub delay: Duration,
}

pub fn retry_first(queue: &mut Vec<Job>, longest: &Duration) -> Option<Duration> {
    let mut job = queue.first()?.clone();
    job.delay *= 2;
    if job.delay > *longest {
        job.delay = *longest;
    }
    let delay = job.delay;
    queue.push(job);
    Some(delay)
}
