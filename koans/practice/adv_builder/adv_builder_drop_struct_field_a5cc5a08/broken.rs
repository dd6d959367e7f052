use std::mem;

#[derive(Default)]
pub struct Lap {
    pub pit_stop: bool,
}

pub struct Recorder {
    pub current: Lap,
    pub done: Vec<Lap>,
}

impl Recorder {
    pub fn finish_line(&mut self) -> u64 {
        let lap = mem::take(&mut self.current);
        let total = lap.splits.iter().sum();
        self.done.push(lap);
        total
    }
}
