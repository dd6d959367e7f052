use std::sync::mpsc::{Receiver, Sender, channel};

#[derive(Debug)]
pub struct Job {
    pub pages: u32,
    pub colour: bool,
}

pub struct Printer {
    jobs: Receiver<Job>,
    pub toner: u32,
}

pub fn printer(toner: u32) -> (Sender<Job>, Printer) {
    let (sender, jobs) = channel();
    (sender, Printer { jobs, toner })
}

impl Printer {
    /// Prints what is waiting; returns the number of pages.
    pub fn run(&mut self) -> u32 {
        let mut pages = 0;
        while let Some(job) = self.jobs.try_recv().ok() {
            let cost = if job.colour { 3 * job.pages } else { job.pages };
            if cost <= self.toner {
                self.toner -= cost;
                pages += job.pages;
            }
        }
        pages
    }
}
