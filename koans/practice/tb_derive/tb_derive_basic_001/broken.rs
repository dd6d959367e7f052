pub enum Signal {
    Stop,
    Caution,
    Go,
}

pub fn log(signal: Signal, waiting: u32) -> String {
    match signal {
        Signal::Stop => format!("Stop, {waiting} cars waiting"),
        moving => format!("{:?}, queue of {} leaves", moving, waiting),
    }
}
