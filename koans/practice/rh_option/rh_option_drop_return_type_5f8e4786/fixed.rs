#[derive(Clone)]
pub struct Call {
    pub caller: String,
    pub waited: u32,
    pub answered: bool,
}

pub fn median_wait(calls: &[Call]) -> Option<u32> {
    let mut waits: Vec<u32> = calls
        .iter()
        .filter(|c| c.answered)
        .map(|c| c.waited)
        .collect();
    waits.sort_unstable();
    waits.get(waits.len() / 2).copied()
}

pub fn lost_callers(calls: &[Call]) -> String {
    let mut names = Vec::new();
    for call in calls {
        if !call.answered {
            names.push(call.caller.as_str());
        }
    }
    names.join(", ")
}
