use std::collections::{HashSet, VecDeque};
use std::ops::{Add, Neg};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Vec2(pub i32, pub i32);

impl Add for Vec2 {
    type Output = Vec2;

    fn add(self, other: Vec2) -> Vec2 {
        Vec2(self.0 + other.0, self.1 + other.1)
    }
}

impl Neg for Vec2 {
    type Output = Vec2;

    fn neg(self) -> Vec2 {
        Vec2(-self.0, -self.1)
    }
}

/// Fewest steps between two cells that a closure calls free.
pub fn steps<F>(from: Vec2, to: Vec2, free: F) -> Option<usize>
where
    F: Fn(Vec2) -> bool,
{
    let mut seen = HashSet::from([from]);
    let mut queue = VecDeque::from([(from, 0)]);
    while let Some((cell, count)) = queue.pop_front() {
        if cell == to {
            return Some(count);
        }
        let (across, down) = (Vec2(1, 0), Vec2(0, 1));
        for way in [across, -across, down, -down] {
            let next = cell + way;
            if free(next) && seen.insert(next) {
                queue.push_back((next, count + 1));
            }
        }
    }
    None
}
