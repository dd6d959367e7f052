#[derive(Debug)]
pub struct Mode {
    pub owner: u16,
    pub group: u16,
}

pub fn grant(mode: &Mode, text: &str, mask: &u16) -> Result<Mode, String> {
    let extra = u16::from_str_radix(text, 8).map_err(|_| format!("{text} on {mode:?}"))?;
    if extra > mask {
        return Err("too wide".to_string());
    }
    let owner = mode.owner | extra;
    Ok(Mode {
        owner,
        group: mode.group & extra,
    })
}
