use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Vote {
    Yes,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_the_same_side() {
        let poll = HashMap::from([(4, Vote::Yes), (1, Vote::No), (2, Vote::Yes)]);
        assert_eq!(agreeing(&poll, 4), Some(vec![2, 4]));
        assert_eq!(agreeing(&poll, 1), Some(vec![1]));
    }

    #[test]
    fn unknown_voter() {
        let poll = HashMap::from([(8, Vote::No)]);
        assert_eq!(agreeing(&poll, 3), None);
    }
}
