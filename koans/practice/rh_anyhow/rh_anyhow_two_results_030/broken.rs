use anyhow::{ensure, Result};
use std::io::{Result, Write};

pub struct Stamp {
    pub country: &'static str,
    pub year: u16,
}

impl Stamp {
    fn write_to(&self, out: &mut dyn Write) -> Result<()> {
        writeln!(out, "{}\t{}", self.year, self.country)
    }
}

pub fn export(stamps: &[Stamp], out: &mut dyn Write) -> Result<usize> {
    for pair in stamps.windows(2) {
        ensure!(
            pair[0].year <= pair[1].year,
            "{} is out of order",
            pair[1].country
        );
    }
    for stamp in stamps {
        stamp.write_to(out)?;
    }
    Ok(stamps.len())
}
