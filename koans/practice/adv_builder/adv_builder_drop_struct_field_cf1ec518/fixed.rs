use anyhow::{ensure, Result};

pub struct Clock {
    pub seconds_fast: i32,
    pub thread_mm: u8,
}

impl Clock {
    /// Turns of the nut, each worth half a minute a day.
    pub fn turns(&self) -> Result<i32> {
        let turns = self.seconds_fast / 30;
        ensure!(
            turns.unsigned_abs() <= u32::from(self.thread_mm),
            "thread is too short"
        );
        Ok(turns)
    }
}

pub fn punctual(clocks: &[Clock]) -> usize {
    clocks
        .iter()
        .filter(|clock| matches!(clock.turns(), Ok(0)))
        .count()
}
