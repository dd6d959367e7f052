use std::collections::BTreeMap;

use crate::parts::{Part, PartNumber};

#[derive(Debug)]
struct Place {
    part: Part,
    count: u32,
}

#[derive(Debug, Default)]
pub struct Stockroom {
    places: BTreeMap<PartNumber, Place>,
}

impl Stockroom {
    pub fn add(&mut self, part: Part, count: u32) {
        let number = part.number.clone();
        let place = self
            .places
            .entry(number)
            .or_insert(Place { part, count: 0 });
        place.count += count;
    }

    pub fn count(&self, number: &PartNumber) -> u32 {
        self.places.get(number).map_or(0, |place| place.count)
    }

    /// Take parts out; false when there are not enough.
    pub(crate) fn take(&mut self, number: &PartNumber, count: u32) -> bool {
        match self.places.get_mut(number) {
            Some(place) if place.count >= count => {
                place.count -= count;
                true
            }
            _ => false,
        }
    }

    pub fn weight(&self) -> u32 {
        self.places
            .values()
            .map(|place| place.part.weight * place.count)
            .sum()
    }
}
