use std::collections::{HashSet, VecDeque};

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Jugs(u32, u32);

pub fn steps_to(goal: u32, cap: (u32, u32)) -> Option<usize> {
    let mut seen = HashSet::new();
    let mut queue = VecDeque::from([(Jugs(0, 0), 0)]);
    while let Some((Jugs(a, b), steps)) = queue.pop_front() {
        if a == goal || b == goal {
            return steps;
        }
        if seen.insert(Jugs(a, b)) {
            let (right, left) = (a.min(cap.1 - b), b.min(cap.0 - a));
            let pours = [Jugs(a - right, b + right), Jugs(a + left, b - left)];
            let refills = [Jugs(cap.0, b), Jugs(a, cap.1), Jugs(0, b), Jugs(a, 0)];
            queue.extend(pours.into_iter().chain(refills).map(|j| (j, steps + 1)));
        }
    }
    None
}
