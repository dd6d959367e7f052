use crate::job::Job;

/// Jobs that wait, and those that were given up.
#[derive(Debug, Default)]
pub struct Queue {
    waiting: Vec<Job>,
    given_up: Vec<String>,
}

impl Queue {
    /// Most attempts at a job.
    pub const MAX_ATTEMPTS: u32 = 2;

    /// Add a job.
    pub fn push(&mut self, job: Job) {
        self.waiting.push(job);
    }

    /// The most urgent job; the first of several.
    pub fn pop(&mut self) -> Option<Job> {
        let most = self.waiting.iter().map(|job| job.priority).max()?;
        let index = self.waiting.iter().position(|job| job.priority == most)?;
        Some(self.waiting.remove(index))
    }

    /// Count an attempt at every job that waits, and give up those with too many.
    pub fn tick(&mut self) -> usize {
        let before = self.waiting.len();
        let given_up = &mut self.given_up;
        self.waiting.retain_mut(|job| {
            job.attempts += 1;
            if job.attempts > Self::MAX_ATTEMPTS {
                given_up.push(job.name.clone());
                return false;
            }
            true
        });
        before - self.waiting.len()
    }

    /// Names of the jobs that were given up.
    pub fn given_up(&self) -> &[String] {
        &self.given_up
    }
}
