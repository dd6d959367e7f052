use std::collections::BTreeMap;
use std::thread;

pub type Experiment = Box<dyn Fn(u64) -> u64 + Send>;

#[derive(Default)]
pub struct Lab {
    shelf: BTreeMap<&'static str, Experiment>,
}

impl Lab {
    pub fn prepare(&mut self, name: &'static str, experiment: Experiment) {
        self.shelf.insert(name, experiment);
    }

    pub fn run(self, sample: u64) -> Vec<(&'static str, u64)> {
        let running: Vec<_> = self
            .shelf
            .into_iter()
            .map(|(name, experiment)| (name, thread::spawn(move || experiment(sample))))
            .collect();
        running
            .into_iter()
            .map(|(name, handle)| (name, handle.join().unwrap_or(0)))
            .collect()
    }
}
