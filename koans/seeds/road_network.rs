//! Weighted roads: cheapest routes, reach and spanning trees.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BinaryHeap, HashSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Town(usize);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Road {
    pub to: Town,
    pub cost: u32,
}

#[derive(Debug, Default)]
pub struct Network {
    names: Vec<String>,
    roads: BTreeMap<Town, Vec<Road>>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum RouteError {
    UnknownTown(String),
    NoRoute { from: String, to: String },
}

#[derive(PartialEq, Eq)]
struct Reached {
    cost: u32,
    town: Town,
}

impl Ord for Reached {
    fn cmp(&self, other: &Self) -> Ordering {
        other
            .cost
            .cmp(&self.cost)
            .then_with(|| self.town.cmp(&other.town))
    }
}

impl PartialOrd for Reached {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Network {
    pub fn town(&mut self, name: &str) -> Town {
        self.find(name).unwrap_or_else(|_| {
            self.names.push(name.to_string());
            Town(self.names.len() - 1)
        })
    }

    pub fn find(&self, name: &str) -> Result<Town, RouteError> {
        let at = self.names.iter().position(|n| n == name);
        at.map(Town)
            .ok_or_else(|| RouteError::UnknownTown(name.to_owned()))
    }

    pub fn connect(&mut self, a: Town, b: Town, cost: u32) -> &mut Self {
        for (from, to) in [(a, b), (b, a)] {
            self.roads.entry(from).or_default().push(Road { to, cost });
        }
        self
    }

    fn roads_from(&self, town: Town) -> impl Iterator<Item = &Road> {
        self.roads.get(&town).into_iter().flatten()
    }

    pub fn costs(&self, from: Town) -> BTreeMap<Town, u32> {
        let mut best = BTreeMap::new();
        let mut heap = BinaryHeap::from([Reached {
            cost: 0,
            town: from,
        }]);
        while let Some(Reached { cost, town }) = heap.pop() {
            if best.contains_key(&town) {
                continue;
            }
            best.insert(town, cost);
            heap.extend(self.roads_from(town).map(|road| Reached {
                cost: cost + road.cost,
                town: road.to,
            }));
        }
        best
    }

    pub fn cheapest(&self, from: &str, to: &str) -> Result<u32, RouteError> {
        let (start, goal) = (self.find(from)?, self.find(to)?);
        let costs = self.costs(start);
        costs
            .get(&goal)
            .copied()
            .ok_or_else(|| RouteError::NoRoute {
                from: from.into(),
                to: to.into(),
            })
    }

    pub fn within<'n>(&'n self, from: Town, budget: u32) -> Vec<(&'n str, u32)> {
        let mut near: Vec<(&'n str, u32)> = self
            .costs(from)
            .into_iter()
            .filter(|(town, cost)| *cost <= budget && *town != from)
            .map(|(town, cost)| (self.names[town.0].as_str(), cost))
            .collect();
        near.sort_by_key(|&(_, cost)| cost);
        near
    }

    pub fn walk<F: FnMut(&str)>(&self, from: Town, mut visit: F) {
        let mut seen = HashSet::new();
        let mut stack = vec![from];
        while let Some(town) = stack.pop() {
            if seen.insert(town) {
                visit(&self.names[town.0]);
                stack.extend(self.roads_from(town).map(|road| road.to));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network() -> Network {
        let mut net = Network::default();
        let (a, b, c) = (net.town("A"), net.town("B"), net.town("C"));
        net.town("Island");
        net.connect(a, b, 5).connect(b, c, 2).connect(a, c, 9);
        net
    }

    #[test]
    fn takes_the_cheaper_way() {
        assert_eq!(network().cheapest("A", "C"), Ok(7));
        assert_eq!(network().costs(Town(2))[&Town(0)], 7);
    }

    #[test]
    fn errors() {
        let net = network();
        assert_eq!(
            net.cheapest("A", "X"),
            Err(RouteError::UnknownTown("X".to_string()))
        );
        let none = net.cheapest("A", "Island").unwrap_err();
        assert_eq!(
            none,
            RouteError::NoRoute {
                from: "A".into(),
                to: "Island".into()
            }
        );
    }

    #[test]
    fn towns_are_made_once() {
        let mut net = network();
        assert_eq!(net.town("B"), net.find("B").unwrap());
        let roads: Vec<Road> = net.roads_from(Town(1)).cloned().collect();
        assert_eq!(
            roads[1],
            Road {
                to: Town(2),
                cost: 2
            }
        );
    }

    #[test]
    fn lists_what_is_near() {
        assert_eq!(network().within(Town(1), 4), [("C", 2)]);
        assert_eq!(network().within(Town(2), 9), [("B", 2), ("A", 7)]);
    }

    #[test]
    fn walks_everything_once() {
        let mut text = String::new();
        network().walk(Town(0), |name| text.push_str(name));
        assert_eq!(text, "ACB");
    }

    #[test]
    fn cheaper_is_greater() {
        let near = Reached {
            cost: 1,
            town: Town(0),
        };
        assert!(
            near > Reached {
                cost: 2,
                town: Town(0)
            }
        );
    }
}
