use std::collections::BinaryHeap;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Job {
    pub pages: u32,
    pub title: String,
}

pub fn print_order(jobs: &[(&str, u32)]) -> Vec<String> {
    let mut heap = BinaryHeap::new();
    for (title, pages) in jobs {
        heap.push(Job {
            pages: *pages,
            title: title.to_string(),
        });
    }
    let mut order = Vec::new();
    while let Some(job) = heap.pop() {
        order.push(job.title);
    }
    order
}
