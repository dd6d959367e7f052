#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn majority_leads() {
        assert_eq!(
            leader(&[
                Some(Team::Red),
                None,
                None,
                Some(Team::Red),
                Some(Team::Green)
            ]),
            Some(Team::Red)
        );
        assert_eq!(leader(&[Some(Team::Green), None]), Some(Team::Green));
    }

    #[test]
    fn draws_have_no_leader() {
        assert_eq!(leader(&[]), None);
        assert_eq!(leader(&[Some(Team::Red), Some(Team::Green), None]), None);
    }
}
