use std::sync::Arc;

#[derive(Debug, PartialEq, Clone)]
pub enum Opinion {
    Guilty,
    Innocent,
}

pub fn seat_jury(size: usize, opinion: Opinion) -> Vec<Arc<Opinion>> {
    let shared = Arc::new(opinion);
    vec![shared; size]
}

pub fn first_dissent(votes: &[Arc<Opinion>]) -> Option<usize> {
    let leader = votes.first()?.clone();
    votes.iter().position(|vote| *vote != leader)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_juror_dissents() {
        let mut votes = seat_jury(12, Opinion::Guilty);
        assert_eq!(first_dissent(&votes), None);
        votes[7] = Arc::new(Opinion::Innocent);
        assert_eq!(first_dissent(&votes), Some(7));
    }

    #[test]
    fn jury_size() {
        assert_eq!(seat_jury(6, Opinion::Innocent).len(), 6);
        assert_eq!(first_dissent(&[]), None);
    }
}
