//! Bins, pallets and picking.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::str::FromStr;

/// A place such as `C-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bin {
    aisle: char,
    level: u8,
}

#[derive(Debug, PartialEq)]
pub enum BinError {
    Dash,
    Aisle(String),
    Level(std::num::ParseIntError),
}

impl From<std::num::ParseIntError> for BinError {
    fn from(error: std::num::ParseIntError) -> BinError {
        BinError::Level(error)
    }
}

impl FromStr for Bin {
    type Err = BinError;

    fn from_str(text: &str) -> Result<Self, BinError> {
        let (aisle, level) = text.split_once('-').ok_or(BinError::Dash)?;
        let mut letters = aisle.chars();
        let (Some(aisle @ 'A'..='Z'), None) = (letters.next(), letters.next()) else {
            return Err(BinError::Aisle(aisle.to_string()));
        };
        let level = level.parse()?;
        Ok(Bin { aisle, level })
    }
}

impl fmt::Display for Bin {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}-{}", self.aisle, self.level)
    }
}

#[derive(Debug, PartialEq)]
pub struct Lot {
    pub bin: Bin,
    pub pieces: u32,
}

/// Which lot of an article is picked first.
pub trait Policy {
    fn choose(&self, lots: &VecDeque<Lot>) -> Option<usize>;
}

pub struct FirstIn;
pub struct LastIn;
pub struct Nearest {
    pub from: Bin,
}

impl Policy for FirstIn {
    fn choose(&self, lots: &VecDeque<Lot>) -> Option<usize> {
        (!lots.is_empty()).then_some(0)
    }
}

impl Policy for LastIn {
    fn choose(&self, lots: &VecDeque<Lot>) -> Option<usize> {
        lots.len().checked_sub(1)
    }
}

impl Policy for Nearest {
    fn choose(&self, lots: &VecDeque<Lot>) -> Option<usize> {
        let way = |lot: &Lot| (lot.bin.aisle as u32).abs_diff(self.from.aisle as u32);
        (0..lots.len()).min_by_key(|&index| way(&lots[index]))
    }
}

#[derive(Default)]
pub struct Warehouse {
    stock: HashMap<String, VecDeque<Lot>>,
}

impl Warehouse {
    pub fn store(&mut self, article: &str, lot: Lot) -> &mut Self {
        let lots = self.stock.entry(article.to_string()).or_default();
        lots.push_back(lot);
        self
    }

    pub fn pick(&mut self, article: &str, mut wanted: u32, policy: &dyn Policy) -> Vec<Lot> {
        let mut picks = Vec::new();
        let Some(lots) = self.stock.get_mut(article) else {
            return picks;
        };
        while wanted > 0 {
            let Some(index) = policy.choose(lots) else {
                break;
            };
            let lot = &mut lots[index];
            let pieces = lot.pieces.min(wanted);
            lot.pieces -= pieces;
            wanted -= pieces;
            picks.push(Lot { pieces, ..*lot });
            if lot.pieces == 0 {
                lots.remove(index);
            }
        }
        picks
    }

    pub fn by_bin(&self) -> BTreeMap<Bin, Vec<(&str, u32)>> {
        let mut map: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (article, lots) in &self.stock {
            for lot in lots {
                let row = map.entry(lot.bin).or_default();
                row.push((article.as_str(), lot.pieces));
            }
        }
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lot(bin: &str, pieces: u32) -> Lot {
        let bin = bin.parse().unwrap();
        Lot { bin, pieces }
    }

    fn warehouse() -> Warehouse {
        let mut house = Warehouse::default();
        house
            .store("bolt", lot("A-1", 5))
            .store("bolt", lot("D-2", 5));
        house.store("bolt", lot("E-9", 5));
        house
    }

    #[test]
    fn bin_text() {
        assert_eq!("C-12".parse::<Bin>().unwrap().to_string(), "C-12");
        assert_eq!("C12".parse::<Bin>(), Err(BinError::Dash));
        assert_eq!("CC-1".parse::<Bin>(), Err(BinError::Aisle("CC".into())));
        let error = "C-x".parse::<Bin>().unwrap_err();
        assert!(matches!(error, BinError::Level(_)));
    }

    #[test]
    fn first_in_crosses_lots() {
        let mut house = warehouse();
        let picks = house.pick("bolt", 7, &FirstIn);
        assert_eq!(picks, [lot("A-1", 5), lot("D-2", 2)]);
        assert_eq!(house.pick("bolt", 100, &FirstIn).len(), 2);
        assert!(house.pick("nut", 1, &FirstIn).is_empty());
    }

    #[test]
    fn other_policies() {
        let mut house = warehouse();
        assert_eq!(house.pick("bolt", 2, &LastIn), vec![lot("E-9", 2)]);
        let nearest = Nearest {
            from: "C-1".parse().unwrap(),
        };
        assert_eq!(house.pick("bolt", 1, &nearest), [lot("D-2", 1)]);
        assert_eq!(nearest.choose(&VecDeque::new()), None);
    }

    #[test]
    fn inventory_by_bin() {
        let mut house = warehouse();
        house.store("nut", lot("D-2", 9));
        let mut map = house.by_bin();
        let shelf = map.get_mut(&lot("D-2", 0).bin).unwrap();
        shelf.sort();
        assert_eq!(*shelf, [("bolt", 5), ("nut", 9)]);
        assert_eq!(map.len(), 3);
    }
}
