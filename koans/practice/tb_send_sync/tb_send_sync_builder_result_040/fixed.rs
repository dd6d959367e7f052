use std::io;
use std::thread::Builder;

pub struct Heartbeats {
    pub device: String,
    pub seconds: Vec<u64>,
}

impl Heartbeats {
    fn longest_gap(&self) -> u64 {
        self.seconds
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .max()
            .unwrap_or(0)
    }
}

pub fn watch(beats: Heartbeats, limit: u64) -> io::Result<String> {
    let watchdog = Builder::new()
        .name(format!("watch-{}", beats.device))
        .spawn(move || {
            let gap = beats.longest_gap();
            let state = if gap > limit { "lost" } else { "ok" };
            let thread = std::thread::current();
            format!("{} {state} ({gap}s)", thread.name().unwrap_or("?"))
        })?;
    watchdog
        .join()
        .map_err(|_| io::Error::other("watchdog died"))
}
