use std::sync::Mutex;

pub struct Counter {
    pub drawn: Mutex<u32>,
}

pub fn open_desk(desk: u8) -> Counter {
    let drawn = Mutex::new(100);
    Counter { desk, drawn }
}

pub fn draw_number(counter: &Counter) -> Option<(u8, u32)> {
    let mut drawn = counter.drawn.lock().ok()?;
    *drawn = drawn.checked_add(1)?;
    Some((counter.desk, *drawn))
}
