//! A simulator of memory caches with replacement policies.

use std::collections::VecDeque;
use std::ops::AddAssign;

pub trait Memory {
    fn read(&mut self, address: u32) -> u8;
    fn write(&mut self, address: u32, value: u8);
}

#[derive(Debug, Clone, Default)]
pub struct Ram {
    pub cells: Vec<u8>,
    pub stats: Stats,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stats {
    pub hits: u32,
    pub misses: u32,
}

impl AddAssign<bool> for Stats {
    fn add_assign(&mut self, hit: bool) {
        let counter = if hit {
            &mut self.hits
        } else {
            &mut self.misses
        };
        *counter += 1;
    }
}

impl Memory for Ram {
    fn read(&mut self, address: u32) -> u8 {
        let cell = self.cells.get(address as usize);
        self.stats += cell.is_some();
        cell.copied().unwrap_or(0)
    }

    fn write(&mut self, address: u32, value: u8) {
        let index = address as usize;
        self.cells.resize(self.cells.len().max(index + 1), 0);
        self.cells[index] = value;
    }
}

pub trait Policy {
    fn touched(&self, lines: &mut VecDeque<Line>, at: usize);
}

/// Evicts what came first.
#[derive(Debug, Default)]
pub struct Fifo;

/// Evicts what was used longest ago.
#[derive(Debug, Default)]
pub struct Lru;

impl Policy for Fifo {
    fn touched(&self, _: &mut VecDeque<Line>, _: usize) {}
}

impl Policy for Lru {
    fn touched(&self, lines: &mut VecDeque<Line>, at: usize) {
        if let Some(line) = lines.remove(at) {
            lines.push_back(line);
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    address: u32,
    value: u8,
}

pub struct Cache<P, M, const LINES: usize> {
    lines: VecDeque<Line>,
    policy: P,
    below: M,
    pub stats: Stats,
}

impl<P: Policy + Default, M: Memory, const LINES: usize> Cache<P, M, LINES> {
    pub fn over(below: M) -> Self {
        let (lines, policy, stats) = Default::default();
        Cache {
            lines,
            policy,
            below,
            stats,
        }
    }

    fn find(&mut self, address: u32) -> Option<usize> {
        let at = self.lines.iter().position(|line| line.address == address);
        self.stats += at.is_some();
        at
    }

    fn insert(&mut self, line: Line) {
        if self.lines.len() == LINES {
            self.lines.pop_front();
        }
        self.lines.push_back(line);
    }
}

impl<P: Policy + Default, M: Memory, const LINES: usize> Memory for Cache<P, M, LINES> {
    fn read(&mut self, address: u32) -> u8 {
        if let Some(at) = self.find(address) {
            let value = self.lines[at].value;
            self.policy.touched(&mut self.lines, at);
            return value;
        }
        let value = self.below.read(address);
        self.insert(Line { address, value });
        value
    }

    fn write(&mut self, address: u32, value: u8) {
        match self.find(address) {
            Some(at) => self.lines[at].value = value,
            None => self.insert(Line { address, value }),
        }
        self.below.write(address, value);
    }
}

pub fn replay<'m>(memory: &'m mut dyn Memory, trace: &[u32]) -> Vec<u8> {
    trace.iter().map(|&address| memory.read(address)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ram(n: u8) -> Ram {
        Ram {
            cells: (0..n).collect(),
            ..Ram::default()
        }
    }

    #[test]
    fn ram_counts_reads() {
        let mut ram = ram(2);
        assert_eq!(replay(&mut ram, &[1, 5]), [1, 0]);
        assert_eq!(ram.clone().stats, Stats { hits: 1, misses: 1 });
    }

    #[test]
    fn policies_differ() {
        let trace = [0, 1, 0, 2, 0];
        let mut fifo = Cache::<Fifo, _, 2>::over(ram(3));
        let mut lru = Cache::<Lru, _, 2>::over(ram(3));
        assert_eq!(replay(&mut fifo, &trace), replay(&mut lru, &trace));
        assert_eq!(fifo.stats, Stats { hits: 1, misses: 4 });
        assert_eq!(lru.stats, Stats { hits: 2, misses: 3 });
    }

    #[test]
    fn writes_go_through() {
        let mut cache = Cache::<Lru, _, 1>::over(ram(1));
        cache.write(3, 9);
        cache.write(3, 8);
        assert_eq!(cache.read(3), 8);
        assert_eq!(cache.below.cells, [0, 0, 0, 8]);
    }

    #[test]
    fn caches_stack() {
        let mut near = Cache::<Fifo, _, 1>::over(Cache::<Lru, _, 2>::over(ram(4)));
        assert_eq!(replay(&mut near, &[3, 2, 3]), [3, 2, 3]);
        let line = near.lines[0].clone();
        assert_eq!(
            line,
            Line {
                address: 3,
                value: 3
            }
        );
        assert_eq!(near.below.stats, Stats { hits: 1, misses: 2 });
    }
}
