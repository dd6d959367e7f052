use anyhow::{ensure, Context, Result};

pub struct Sheet {
    pub name: String,
    pub checksum: String,
    pub data: Vec<u8>,
}

fn sum(data: &[u8]) -> u16 {
    data.iter()
        .fold(0u16, |sum, byte| sum.rotate_left(3) ^ u16::from(*byte))
}

pub fn verify(sheet: &Sheet) -> Result<()> {
    let wanted = u16::from_str_radix(&sheet.checksum, 16)
        .with_context(|| format!("checksum of {} is not hexadecimal", sheet.name))?;
    let found = sum(&sheet.data);
    ensure!(wanted == found, "{} has checksum {found:x}", sheet.name);
    Ok(())
}

pub fn damaged(sheets: &[Sheet]) -> Vec<&str> {
    sheets
        .iter()
        .filter(|sheet| verify(sheet).is_err())
        .map(|sheet| sheet.name.as_str())
        .collect()
}
