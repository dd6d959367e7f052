#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Buoy {
    pub lat: i32,
    pub lon: i32,
}

pub fn anchored(log: &[Buoy], home: Buoy) -> bool {
    log.iter().all(|buoy| *buoy == home)
}
