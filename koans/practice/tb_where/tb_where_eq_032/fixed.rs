use std::collections::{HashSet, VecDeque};
use std::hash::Hash;

pub fn distance<C, N, I>(start: C, goal: C, neighbours: N) -> Option<u32>
where
    C: Hash + Eq + Copy,
    N: Fn(C) -> I,
    I: IntoIterator<Item = C>,
{
    let mut seen = HashSet::from([start]);
    let mut queue = VecDeque::from([(start, 0)]);
    while let Some((cell, steps)) = queue.pop_front() {
        if cell == goal {
            return Some(steps);
        }
        for next in neighbours(cell) {
            if seen.insert(next) {
                queue.push_back((next, steps + 1));
            }
        }
    }
    None
}

pub fn corridor(from: i32, to: i32, length: i32) -> Option<u32> {
    distance(from, to, |c: i32| {
        [c - 1, c + 1]
            .into_iter()
            .filter(move |n| (0..length).contains(n))
    })
}
