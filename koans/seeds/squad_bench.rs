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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_wait() {
        let squad = BTreeSet::from([11, 4, 9]);
        assert_eq!(bench(&squad, 9), Ok((4, 2)));
        assert_eq!(bench(&squad, 5), Err("no player 5".to_string()));
    }

    #[test]
    fn nobody_there() {
        let squad = BTreeSet::new();
        assert_eq!(bench(&squad, 1), Err("empty squad".to_string()));
    }
}
