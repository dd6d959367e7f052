use std::collections::VecDeque;

#[derive(PartialEq, Debug)]
pub struct PrintJob {
    pub user: String,
    pub pages: u32,
}

pub fn submit(queue: &mut VecDeque<PrintJob>, user: &str, pages: &u32) -> bool {
    let job = PrintJob {
        user: user.to_string(),
        pages: *pages,
    };

    queue.push_back(job);
    true
}
