#[derive(Debug, PartialEq, Eq)]
pub struct Interview {
    pub day: u8,
    pub panel: u8,
}

pub fn schedule(log: &RefCell<Vec<String>>, text: &str, panel: u8) -> Result<String, String> {
    let day: u8 = text.parse().map_err(|_| format!("bad day {text}"))?;
    let line = format!("{:?}", Interview { day, panel });
    log.borrow_mut().push(line.clone());
    Ok(line)
}
