use std::cell::RefCell;

#[derive(Clone)]
pub struct Settings {
    pub theme: String,
    pub volume: u8,
}

pub fn set_volume(
    live: &RefCell<Settings>,
    text: &str,
) -> Result<Settings, std::num::ParseIntError> {
    let before = live.borrow().clone();
    live.borrow_mut().volume = text.parse()?;
    Ok(before)
}
