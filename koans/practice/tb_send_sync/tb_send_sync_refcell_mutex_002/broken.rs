use std::cell::RefCell;
use std::sync::Arc;
use std::thread;

#[derive(Default)]
pub struct Board {
    laps: RefCell<Vec<(u8, u32)>>,
}

impl Board {
    pub fn record(&self, runner: u8, seconds: u32) {
        self.laps.borrow_mut().push((runner, seconds));
    }

    pub fn fastest(&self) -> Option<u8> {
        let laps = self.laps.borrow();
        laps.iter().min_by_key(|lap| lap.1).map(|lap| lap.0)
    }
}

pub fn race(times: &[u32]) -> Option<u8> {
    let board = Arc::new(Board::default());
    let runners: Vec<_> = (1u8..)
        .zip(times.to_vec())
        .map(|(runner, seconds)| {
            let board = Arc::clone(&board);
            thread::spawn(move || board.record(runner, seconds))
        })
        .collect();
    for runner in runners {
        runner.join().unwrap();
    }
    board.fastest()
}
