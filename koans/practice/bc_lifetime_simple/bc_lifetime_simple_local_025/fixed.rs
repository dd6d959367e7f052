use std::sync::Mutex;

#[derive(Default)]
pub struct Queue {
    jobs: Mutex<Vec<u32>>,
}

impl Queue {
    pub fn submit(&self, job: u32) -> usize {
        let mut jobs = self.jobs.lock().unwrap();
        jobs.push(job);
        jobs.len()
    }

    pub fn pending(&self) -> Vec<u32> {
        self.jobs.lock().unwrap().to_vec()
    }
}
