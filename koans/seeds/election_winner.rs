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
    let best = winner(tally)?;
    Some(format!("{} wins with {}", best.name, best.votes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_winner() {
        let tally = HashMap::from([("Ida".to_string(), 51), ("Tom".to_string(), 48)]);
        assert_eq!(winner(&tally).unwrap().votes, 51);
        assert_eq!(headline(&tally).unwrap(), "Ida wins with 51");
    }

    #[test]
    fn nobody_stood() {
        assert!(winner(&HashMap::new()).is_none());
        assert!(headline(&HashMap::new()).is_none());
    }
}
