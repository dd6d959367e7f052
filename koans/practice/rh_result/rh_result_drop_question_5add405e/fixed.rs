use std::collections::HashMap;

#[derive(PartialEq, Debug)]
pub struct Guest {
    pub name: String,
    pub age: u8,
}

pub fn check_in(inn: &mut HashMap<u8, Vec<Guest>>, room: u8, new: Guest) -> Result<usize, String> {
    let guests = inn.get_mut(&room).ok_or("unknown room")?;
    if guests.contains(&new) {
        return Err("already here".to_string());
    }
    guests.push(new);
    Ok(guests.len())
}
