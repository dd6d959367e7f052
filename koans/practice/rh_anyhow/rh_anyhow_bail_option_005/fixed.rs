use anyhow::{anyhow, bail, Result};

pub struct Departure {
    pub train: u32,
    pub platform: Option<u8>,
    pub cancelled: bool,
}

pub fn platform(board: &[Departure], train: u32) -> Result<u8> {
    let Some(departure) = board.iter().find(|departure| departure.train == train) else {
        bail!("train {train} is not on the board");
    };
    if departure.cancelled {
        bail!("train {train} is cancelled");
    }
    departure
        .platform
        .ok_or_else(|| anyhow!("platform of {train} is not known yet"))
}

pub fn announce(board: &[Departure], train: u32) -> String {
    match platform(board, train) {
        Ok(number) => format!("platform {number}"),
        Err(reason) => reason.to_string(),
    }
}
