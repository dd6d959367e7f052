use std::collections::HashMap;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pallet {
    pub goods: String,
    pub boxes: u32,
}

pub fn halve(bays: &mut HashMap<char, Pallet>, from: char, to: char) -> Result<u32, String> {
    let pallet = bays.get_mut(&from).ok_or("empty bay")?;
    pallet.boxes /= 2;
    let half = pallet.clone();
    let count = half.boxes;
    bays.insert(to, half);
    Ok(count)
}
