use std::cmp::Reverse;

#[derive(Debug)]
pub struct Snail {
    pub lane: usize,
    pub slime: u32,
}

pub fn longest(trails: &[u32]) -> Option<String> {
    let mut snails: Vec<Snail> = Vec::new();
    for (lane, trail) in trails.iter().enumerate() {
        let slime = *trail;
        snails.push(Snail { lane, slime });
    }
    snails.sort_by_key(|snail| (Reverse(snail.slime), snail.lane));
    let winner = snails.first()?;
    Some(format!("{winner:?} on track {}", winner.lane + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longest_trail_wins() {
        let text = longest(&[30, 80, 55]).unwrap();
        assert_eq!(text, "Snail { lane: 1, slime: 80 } on track 2");
    }

    #[test]
    fn tie_goes_to_the_lower_lane() {
        assert!(longest(&[6, 9, 9]).unwrap().contains("lane: 1"));
        assert_eq!(longest(&[]), None);
    }
}
