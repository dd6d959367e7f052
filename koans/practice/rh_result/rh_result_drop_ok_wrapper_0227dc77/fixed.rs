use std::collections::BTreeSet;

pub fn bench(squad: &BTreeSet<u8>, starter: u8) -> Result<(u8, usize), String> {
    let lowest = squad.iter().next().ok_or("empty squad")?;
    let mut waiting = 0;
    for number in squad {
        if *number != starter {
            waiting += 1;
        }
    }
    if waiting == squad.len() {
        return Err(format!("no player {starter}"));
    }
    Ok((*lowest, waiting))
}
