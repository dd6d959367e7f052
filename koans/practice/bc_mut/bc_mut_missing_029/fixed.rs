#[derive(Debug, Default)]
pub struct Stopwatch {
    started: Option<u64>,
    pub elapsed: u64,
}

impl Stopwatch {
    pub fn start(&mut self, now: u64) {
        self.started = Some(now);
    }

    pub fn stop(&mut self, now: u64) -> bool {
        let Some(started) = self.started else {
            return false;
        };
        self.elapsed += now - started;
        self.started = None;
        true
    }
}
