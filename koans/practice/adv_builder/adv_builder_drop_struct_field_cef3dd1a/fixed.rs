use std::collections::HashSet;

pub struct Desk {
    pub used: HashSet<u16>,
    pub limit: u16,
}
pub fn open_desk(limit: u16) -> Desk {
    let used = HashSet::new();
    Desk { used, limit }
}

pub fn take(desk: &mut Desk, wish: &str) -> Result<u16, String> {
    let number = wish.parse::<u16>().map_err(|_| "not a number")?;
    if number > desk.limit || !desk.used.insert(number) {
        return Err(format!("{number} is not free"));
    }
    Ok(number)
}
