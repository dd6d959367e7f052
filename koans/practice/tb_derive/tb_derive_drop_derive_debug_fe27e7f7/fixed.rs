#[derive(Debug)]
pub struct Panel {
    pub wide: u16,
    pub tall: u16,
}

pub fn side(text: &str) -> Result<u16, String> {
    let number = text.strip_suffix('m').ok_or("no unit")?;
    number.parse().map_err(|_| format!("{text} is no length"))
}

pub fn unfold(wide: &str, tall: &str) -> Result<String, String> {
    let panel = Panel {
        wide: side(wide)?,
        tall: side(tall)?,
    };
    Ok(format!("{panel:?} = {}", panel.wide * panel.tall))
}
