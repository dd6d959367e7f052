pub type Job = Box<dyn FnOnce() -> String>;

#[derive(Default)]
pub struct JobQueue {
    jobs: Vec<(u8, Job)>,
}

impl JobQueue {
    pub fn submit<F>(&self, priority: u8, job: F)
    where
        F: FnOnce() -> String + 'static,
    {
        let at = self.jobs.partition_point(|(p, _)| *p >= priority);
        self.jobs.insert(at, (priority, Box::new(job)));
    }

    pub fn run(self) -> Vec<String> {
        let mut outcomes = Vec::with_capacity(self.jobs.len());
        for (priority, job) in self.jobs {
            outcomes.push(format!("{priority}:{}", job()));
        }
        outcomes
    }
}
