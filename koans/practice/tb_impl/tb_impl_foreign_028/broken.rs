use std::time::Duration;

pub struct Frame {
    pub shutter: Duration,
    pub iso: u32,
}

impl Duration {
    fn as_shutter(&self) -> String {
        let seconds = self.as_secs_f64();
        if seconds >= 1.0 {
            format!("{seconds}s")
        } else {
            format!("1/{}", (1.0 / seconds).round())
        }
    }
}

impl Frame {
    pub fn caption(&self) -> String {
        format!("{} ISO {}", self.shutter.as_shutter(), self.iso)
    }
}
