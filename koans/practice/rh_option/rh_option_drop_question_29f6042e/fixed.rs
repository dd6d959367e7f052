use std::sync::Arc;

#[derive(Debug, PartialEq, Clone)]
pub enum Opinion {
    Guilty,
    Innocent,
}

pub fn first_dissent(votes: &[Arc<Opinion>]) -> Option<usize> {
    let leader = votes.first()?.clone();
    votes.iter().position(|vote| *vote != leader)
}
