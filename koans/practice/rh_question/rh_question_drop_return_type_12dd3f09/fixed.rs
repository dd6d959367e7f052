use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub type Agenda = BinaryHeap<Reverse<(u32, &'static str)>>;

fn due(agenda: &mut Agenda, now: u32) -> Option<&'static str> {
    let Reverse((time, _)) = *agenda.peek()?;
    if time > now {
        return None;
    }
    agenda.pop().map(|Reverse((_, task))| task)
}

pub fn run_until(mut agenda: Agenda, now: u32) -> (Vec<&'static str>, usize) {
    let mut done = Vec::new();
    while let Some(task) = due(&mut agenda, now) {
        done.push(task);
    }
    (done, agenda.len())
}
