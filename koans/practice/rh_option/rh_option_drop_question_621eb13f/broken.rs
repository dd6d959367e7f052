use std::collections::HashMap;

pub struct Winner {
    pub name: String,
    pub votes: u32,
}

pub fn winner(tally: &HashMap<String, u32>) -> Option<Winner> {
    let (name, count) = tally.iter().max_by_key(|(_, count)| **count)?;
    let name = name.clone();
    let votes = *count;
    Some(Winner { name, votes })
}

pub fn headline(tally: &HashMap<String, u32>) -> Option<String> {
    let best = winner(tally);
    Some(format!("{} wins with {}", best.name, best.votes))
}
