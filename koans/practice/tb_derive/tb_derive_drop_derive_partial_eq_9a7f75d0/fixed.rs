use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Vote {
    No,
}

pub fn agreeing(poll: &HashMap<u32, Vote>, voter: u32) -> Option<Vec<u32>> {
    let mine = poll.get(&voter)?;
    let mut same = Vec::new();
    for (number, vote) in poll {
        if vote == mine {
            same.push(*number);
        }
    }
    same.sort();
    Some(same)
}
