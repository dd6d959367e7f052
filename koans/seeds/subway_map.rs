//! Shortest rides through a subway network.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::fmt;
use std::num::ParseIntError;

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StationId(usize);

#[derive(Debug, PartialEq)]
pub enum MapError {
    Line(String),
    Minutes(ParseIntError),
    Unknown(String),
    NoWay,
}

impl From<ParseIntError> for MapError {
    fn from(error: ParseIntError) -> Self {
        MapError::Minutes(error)
    }
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MapError::Line(line) => write!(f, "cannot read {line:?}"),
            MapError::Minutes(error) => write!(f, "minutes: {error}"),
            MapError::Unknown(name) => write!(f, "no station {name}"),
            MapError::NoWay => f.write_str("not connected"),
        }
    }
}

#[derive(Default)]
pub struct SubwayMap {
    names: Vec<String>,
    ids: HashMap<String, StationId>,
    tracks: HashMap<StationId, Vec<(StationId, u32)>>,
}

#[derive(Debug, PartialEq)]
pub struct Ride<'m> {
    pub minutes: u32,
    pub stops: Vec<&'m str>,
}

impl SubwayMap {
    fn intern(&mut self, name: &str) -> StationId {
        if let Some(id) = self.ids.get(name) {
            return *id;
        }
        let id = StationId(self.names.len());
        self.names.push(name.to_string());
        self.ids.insert(name.to_string(), id);
        id
    }

    /// Reads lines such as `Mill 4 Port`.
    pub fn parse(text: &str) -> Result<SubwayMap, MapError> {
        let mut map = SubwayMap::default();
        for line in text.lines() {
            let words: Vec<&str> = line.split(' ').collect();
            let [from, minutes, to] = words.as_slice() else {
                return Err(MapError::Line(line.to_string()));
            };
            let minutes = minutes.parse::<u32>()?;
            let (from, to) = (map.intern(from), map.intern(to));
            map.tracks.entry(from).or_default().push((to, minutes));
            map.tracks.entry(to).or_default().push((from, minutes));
        }
        Ok(map)
    }

    fn find(&self, name: &str) -> Result<StationId, MapError> {
        let id = self.ids.get(name).copied();
        id.ok_or_else(|| MapError::Unknown(name.to_string()))
    }

    pub fn ride(&self, from: &str, to: &str) -> Result<Ride<'_>, MapError> {
        let (from, to) = (self.find(from)?, self.find(to)?);
        let mut queue = BinaryHeap::from([Reverse((0, from, vec![from]))]);
        let mut done = HashSet::new();
        while let Some(Reverse((minutes, here, path))) = queue.pop() {
            if here == to {
                let stops = path.iter().map(|id| self.names[id.0].as_str()).collect();
                return Ok(Ride { minutes, stops });
            }
            if !done.insert(here) {
                continue;
            }
            for (next, cost) in &self.tracks[&here] {
                let mut longer = path.clone();
                longer.push(*next);
                queue.push(Reverse((minutes + cost, *next, longer)));
            }
        }
        Err(MapError::NoWay)
    }

    /// Stations with more than two neighbours.
    pub fn hubs(&self) -> impl Iterator<Item = &str> {
        let is_hub = |id: &StationId| self.tracks.get(id).is_some_and(|t| t.len() > 2);
        let named = self.names.iter().enumerate();
        named
            .filter(move |(index, _)| is_hub(&StationId(*index)))
            .map(|(_, name)| name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CITY: &str = "Mill 4 Port\nPort 5 Zoo\nMill 12 Zoo\nZoo 1 Park\nIsle 2 Cape";

    #[test]
    fn shortest_ride() {
        let map = SubwayMap::parse(CITY).unwrap();
        let ride = map.ride("Mill", "Park").unwrap();
        assert_eq!(ride.minutes, 10);
        assert_eq!(ride.stops, ["Mill", "Port", "Zoo", "Park"]);
        let still = Ride {
            minutes: 0,
            stops: vec!["Zoo"],
        };
        assert_eq!(map.ride("Zoo", "Zoo"), Ok(still));
    }

    #[test]
    fn ride_errors() {
        let map = SubwayMap::parse(CITY).unwrap();
        assert_eq!(map.ride("Mill", "Isle"), Err(MapError::NoWay));
        let unknown = map.ride("Moon", "Isle").unwrap_err();
        assert_eq!(unknown.to_string(), "no station Moon");
        assert_eq!(MapError::NoWay.to_string(), "not connected");
    }

    #[test]
    fn parse_errors() {
        let line = SubwayMap::parse("Mill Port").err().unwrap();
        assert_eq!(line.to_string(), "cannot read \"Mill Port\"");
        let minutes = SubwayMap::parse("Mill few Port").err().unwrap();
        assert!(minutes.to_string().starts_with("minutes: invalid"));
    }

    #[test]
    fn hubs() {
        let map = SubwayMap::parse(CITY).unwrap();
        assert_eq!(map.hubs().collect::<Vec<_>>(), ["Zoo"]);
    }
}
