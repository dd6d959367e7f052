#[derive(Clone, Debug)]
pub struct Act {
    pub name: String,
    pub votes: u32,
}

fn ranked(acts: &[Act]) -> Vec<&Act> {
    let mut order: Vec<&Act> = acts.iter().collect();
    order.sort_by_key(|act| std::cmp::Reverse(act.votes));
    order
}

pub fn runner_up(acts: &[Act]) -> String {
    ranked(acts)
        .get(1)
        .map(|act| act.name.to_uppercase())
        .unwrap_or("nobody")
}

pub fn margin(acts: &[Act]) -> u32 {
    match ranked(acts)[..] {
        [first, second, ..] => first.votes - second.votes,
        [only] => only.votes,
        [] => 0,
    }
}
