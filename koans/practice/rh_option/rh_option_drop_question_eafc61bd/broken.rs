use std::collections::HashMap;

pub fn hand_out(held: &mut HashMap<u16, u32>, slip: u16) -> Option<u32> {
    let cents = held.remove(&slip);
    Some(cents + 50)
}

pub fn settle(held: &mut HashMap<u16, u32>, slips: &[u16]) -> Result<u32, u16> {
    let mut sum = 0;
    for slip in slips {
        sum += hand_out(held, *slip).ok_or(*slip)?;
    }
    Ok(sum)
}
