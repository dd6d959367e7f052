use std::sync::mpsc::{Receiver, TryRecvError};

#[derive(Debug, PartialEq)]
pub enum SpoolError {
    Idle,
    Closed,
}

impl From<TryRecvError> for SpoolError {
    fn from(e: TryRecvError) -> Self {
        match e {
            TryRecvError::Empty => SpoolError::Idle,
            TryRecvError::Disconnected => SpoolError::Closed,
        }
    }
}

pub fn next_pages(jobs: &Receiver<(String, u32)>, copies: u32) -> Result<u32, SpoolError> {
    let (_, pages) = jobs.try_recv()?;
    pages * copies
}
