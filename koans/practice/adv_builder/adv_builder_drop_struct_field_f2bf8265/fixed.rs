#[derive(Debug, Clone, PartialEq)]
pub struct Tally {
    pub ayes: usize,
    pub noes: usize,
}

pub fn summary(hands: &[bool]) -> Result<String, String> {
    let mut ayes: usize = 0;
    for raised in hands {
        if *raised {
            ayes += 1;
        }
    }
    let noes = hands.len() - ayes;
    let lead = ayes.checked_sub(noes).ok_or("motion lost")?;
    Ok(format!("{:?} by {lead}", Tally { ayes, noes }))
}
