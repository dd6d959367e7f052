use std::collections::VecDeque;

pub struct Job {
    pub pages: u32,
    pub owner: String,
}

pub fn print_page(queue: &mut VecDeque<Job>) -> Option<String> {
    let mut job = queue.pop_front()?;
    job.pages -= 1;
    let owner = job.owner.clone();
    if job.pages > 0 {
        queue.push_back(job);
    }
    Some(owner)
}
