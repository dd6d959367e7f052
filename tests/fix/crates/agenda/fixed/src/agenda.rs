use std::fmt::Display;

/// Something to be done.
pub trait Job {
    fn name(&self) -> String;

    fn minutes(&self) -> u32;

    /// Smaller is earlier.
    fn rank(&self) -> u8 {
        5
    }

    fn describe(&self, prefix: &dyn Display) -> String {
        format!("{prefix} {} ({} min)", self.name(), self.minutes())
    }
}

#[derive(Default)]
pub struct Agenda {
    jobs: Vec<Box<dyn Job>>,
}

impl Agenda {
    pub fn add(&mut self, job: impl Job + 'static) -> &mut Self {
        self.jobs.push(Box::new(job));
        self.jobs.sort_by_key(|job| job.rank());
        self
    }

    pub fn minutes(&self) -> u32 {
        self.jobs.iter().map(|job| job.minutes()).sum()
    }

    /// The jobs that can be done in so many minutes, in order.
    pub fn within(&self, minutes: u32) -> impl Iterator<Item = &dyn Job> {
        let mut left = minutes;
        self.jobs.iter().map(Box::as_ref).take_while(move |job| {
            let fits = job.minutes() <= left;
            left = left.saturating_sub(job.minutes());
            fits
        })
    }

    pub fn lines(&self) -> Vec<String> {
        let numbered = self.jobs.iter().zip(1..);
        numbered
            .map(|(job, number)| job.describe(&format!("{number}.")))
            .collect()
    }
}
