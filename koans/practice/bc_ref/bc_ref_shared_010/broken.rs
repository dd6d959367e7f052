use std::collections::VecDeque;

pub struct Job {
    pub pages: u32,
    pub owner: String,
}

pub fn print_page(queue: &mut VecDeque<Job>) -> Option<String> {
    let job = queue.front()?;
    queue.pop_front();
    if job.pages > 1 {
        queue.push_back(Job {
            pages: job.pages - 1,
            owner: job.owner.clone(),
        });
    }
    Some(job.owner.clone())
}
