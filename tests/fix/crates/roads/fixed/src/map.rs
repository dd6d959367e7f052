use std::collections::HashMap;

use crate::heap::{Entry, Frontier};

/// A place's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place(usize);

/// A way, and how long it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trip {
    pub length: u32,
    pub stops: Vec<String>,
}

#[derive(Debug, Default)]
pub struct Map {
    names: Vec<String>,
    roads: HashMap<usize, Vec<(usize, u32)>>,
}

impl Map {
    pub fn place(&mut self, name: &str) -> Place {
        let known = self.names.iter().position(|known| known == name);
        Place(known.unwrap_or_else(|| {
            self.names.push(name.to_string());
            self.names.len() - 1
        }))
    }

    /// A road that can be used both ways.
    pub fn road(&mut self, from: &str, to: &str, length: u32) {
        let (from, to) = (self.place(from), self.place(to));
        self.roads.entry(from.0).or_default().push((to.0, length));
        self.roads.entry(to.0).or_default().push((from.0, length));
    }

    pub fn shortest(&self, from: Place, to: Place) -> Option<Trip> {
        let mut best: Vec<Option<u32>> = vec![None; self.names.len()];
        let mut came_from = HashMap::new();
        let mut frontier = Frontier::new();
        best[from.0] = Some(0);
        frontier.push(Entry {
            cost: 0,
            place: from.0,
        });
        while let Some(Entry { cost, place }) = frontier.pop() {
            if place == to.0 {
                return Some(self.trip(cost, to.0, &came_from));
            }
            if best[place].is_some_and(|known| known < cost) {
                continue;
            }
            for &(next, length) in self.roads.get(&place).into_iter().flatten() {
                let total = cost + length;
                if best[next].map_or(true, |known| total < known) {
                    best[next] = Some(total);
                    came_from.insert(next, place);
                    frontier.push(Entry {
                        cost: total,
                        place: next,
                    });
                }
            }
        }
        None
    }

    fn trip(&self, length: u32, to: usize, came_from: &HashMap<usize, usize>) -> Trip {
        let mut stops = vec![self.names[to].clone()];
        let mut here = to;
        while let Some(&before) = came_from.get(&here) {
            stops.push(self.names[before].clone());
            here = before;
        }
        stops.reverse();
        Trip { length, stops }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map() -> Map {
        let mut map = Map::default();
        map.road("a", "b", 7);
        map.road("a", "c", 2);
        map.road("c", "b", 3);
        map.place("island");
        map
    }

    #[test]
    fn detours_may_be_shorter() {
        let mut map = map();
        let (a, b) = (map.place("a"), map.place("b"));
        let trip = map.shortest(a, b).unwrap();
        assert_eq!(trip.length, 5);
        assert_eq!(trip.stops, ["a", "c", "b"]);
    }

    #[test]
    fn some_places_cannot_be_reached() {
        let mut map = map();
        let (a, island) = (map.place("a"), map.place("island"));
        assert_eq!(map.shortest(a, island), None);
        assert_eq!(map.shortest(a, a).map(|trip| trip.length), Some(0));
    }
}
