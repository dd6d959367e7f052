use anyhow::{bail, Context, Error, Result};

impl Error {
    fn severity(&self) -> u8 {
        let urgent = self
            .chain()
            .any(|cause| cause.to_string().contains("smoke"));
        if urgent {
            9
        } else {
            self.chain().count() as u8
        }
    }
}

pub fn zone(smoke: bool, loop_ohms: u32) -> Result<u32> {
    if smoke {
        bail!("smoke detected");
    }
    loop_ohms
        .checked_sub(470)
        .context("loop is shorted")
        .context("wiring")
}

pub fn worst(zones: &[(bool, u32)]) -> u8 {
    zones
        .iter()
        .filter_map(|&(smoke, ohms)| zone(smoke, ohms).err())
        .map(|e| e.severity())
        .max()
        .unwrap_or(0)
}
