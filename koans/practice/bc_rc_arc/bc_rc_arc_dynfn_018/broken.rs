use std::sync::Arc;
use std::thread;

pub struct Upload {
    pub name: String,
    pub bytes: u64,
}

pub type Check = Arc<dyn Fn(&Upload) -> bool>;

pub fn max_size(limit: u64) -> Check {
    Arc::new(move |upload| upload.bytes <= limit)
}

pub fn extension(ext: &'static str) -> Check {
    Arc::new(move |upload| upload.name.ends_with(ext))
}

pub fn accepted(uploads: Vec<Upload>, checks: &[Check]) -> Vec<String> {
    let jobs = uploads.into_iter().map(|upload| {
        let checks = checks.to_vec();
        thread::spawn(move || checks.iter().all(|c| c(&upload)).then_some(upload.name))
    });
    let jobs: Vec<_> = jobs.collect();
    jobs.into_iter()
        .filter_map(|job| job.join().ok().flatten())
        .collect()
}
