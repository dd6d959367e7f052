#[derive(Default)]
pub struct Scheduler {
    pub jobs: Vec<String>,
    pub finished: usize,
    pub log: String,
}

impl Scheduler {
    pub fn finish(&mut self, job: &str) {
        self.finished += 1;
        self.log.push_str(format!("{}:{};", self.finished, job));
    }

    pub fn run_all(&mut self) {
        for job in std::mem::take(&mut self.jobs) {
            self.finish(&job);
        }
    }
}
