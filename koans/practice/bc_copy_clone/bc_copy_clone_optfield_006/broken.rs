pub struct Job {
    pub id: u32,
    pub pages: u32,
    pub fault: Option<String>,
}

pub enum Outcome {
    Done(u32),
    Stopped { job: Job, reason: String },
}

pub fn settle(job: Job) -> Outcome {
    if let Some(reason) = job.fault {
        return Outcome::Stopped { job, reason };
    }
    Outcome::Done(job.pages)
}

pub fn summary(jobs: Vec<Job>) -> Vec<String> {
    jobs.into_iter()
        .map(settle)
        .map(|outcome| match outcome {
            Outcome::Done(pages) => format!("{pages} pages"),
            Outcome::Stopped { job, reason } => format!("#{}: {reason}", job.id),
        })
        .collect()
}
