use std::io::{Error, ErrorKind};

#[derive(Debug, PartialEq)]
pub enum Advice {
    SaveElsewhere,
    TryAgain,
    GiveUp,
}

/// Only interruptions are worth trying again, and only three times.
pub fn advise(error: &Error, attempts: u32) -> Advice {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::NotFound => Advice::SaveElsewhere,
        ErrorKind::Interrupted | ErrorKind::TimedOut if attempts < 3 => Advice::TryAgain,
        _ => Advice::GiveUp,
    }
}

pub fn attempts_needed(log: &[ErrorKind]) -> usize {
    let mut tries = 0;
    for (n, kind) in log.iter().enumerate() {
        tries += 1;
        if advise(&Error::from(*kind), n as u32) != Advice::TryAgain {
            break;
        }
    }
    tries
}
