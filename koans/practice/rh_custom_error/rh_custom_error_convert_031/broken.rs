use std::sync::mpsc::Receiver;

#[derive(Debug, PartialEq)]
pub enum SpoolError {
    Idle,
    Closed,
}

pub fn next_pages(jobs: &Receiver<(String, u32)>, copies: u32) -> Result<u32, SpoolError> {
    let (_, pages) = jobs.try_recv()?;
    Ok(pages * copies)
}
