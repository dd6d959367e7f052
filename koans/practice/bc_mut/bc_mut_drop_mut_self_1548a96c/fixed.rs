use anyhow::{bail, Result};

fn brightness(argument: &str) -> Result<u8> {
    let value: u8 = argument.trim_end_matches('%').parse()?;
    if value > 100 {
        bail!("{value}% is brighter than the lamp");
    }
    Ok(value)
}

#[derive(Debug, Default)]
pub struct Lamp {
    pub level: u8,
}

impl Lamp {
    /// The reply is sent to the remote as it is.
    pub fn handle(&mut self, command: &str) -> Result<String, String> {
        match command.split_once(' ') {
            Some(("dim", argument)) => {
                self.level = brightness(argument).map_err(|error| error.to_string())?;
                Ok(format!("at {}%", self.level))
            }
            Some((other, _)) => Err(format!("cannot {other}")),
            None => Ok(format!("at {}%", self.level)),
        }
    }
}
