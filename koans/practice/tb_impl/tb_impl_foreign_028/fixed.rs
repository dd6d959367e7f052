use std::time::Duration;

pub struct Frame {
    pub shutter: Duration,
    pub iso: u32,
}

fn as_shutter(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds >= 1.0 {
        format!("{seconds}s")
    } else {
        format!("1/{}", (1.0 / seconds).round())
    }
}

impl Frame {
    pub fn caption(&self) -> String {
        format!("{} ISO {}", as_shutter(self.shutter), self.iso)
    }
}
