use std::collections::HashSet;

#[derive(Debug)]
pub enum TagError {
    Twice,
    Full,
}

pub fn tag_all(chips: &[u32], room: usize) -> Result<(HashSet<u32>, usize), String> {
    let mut tank = HashSet::new();
    for chip in chips {
        if !tank.insert(*chip) {
            return Err(format!("{:?}", TagError::Twice));
        }
    }
    let full = format!("{:?}", TagError::Full);
    let free = room.checked_sub(tank.len()).ok_or(full)?;
    Ok((tank, free))
}
