//! The round of a postwoman: letters by address, in the order in which she walks.

mod bag;

use addresses::{Address, in_street};
use stamps::postage;

pub use bag::{Bag, Item};

/// Where to stop in the streets, one after another: up one side and down the other.
pub fn walk<'a>(stops: &'a [Address], streets: &str) -> Vec<&'a Address> {
    let mut path = Vec::new();
    for street in streets.split(',') {
        let (mut odd, mut even): (Vec<_>, Vec<_>) =
            in_street(stops, street.trim()).partition(|stop| stop.number % 2 == 1);
        odd.sort();
        even.sort_by(|a, b| b.cmp(a));
        path.extend(odd);
        path.extend(even);
    }
    path
}

/// The items for the addresses of a street that somebody has written down.
pub fn delivery<'a>(bag: &'a Bag, text: &str) -> Vec<&'a Item> {
    let items = {
        let street = text.trim().to_lowercase();
        bag.items_for(&street)
    };
    items.collect()
}

/// Cents of all letters that can be sent, and how many cannot.
pub fn value(bag: &Bag) -> (u32, usize) {
    let mut sum = (0, 0);
    for Item { letter, .. } in bag.items() {
        match postage(letter) {
            Some(cents) => sum.0 += cents,
            None => sum.1 += 1,
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use stamps::Letter;

    fn bag() -> Bag {
        let mut bag = Bag::default();
        bag.add(Address::new("Quay", 2), Letter::Card);
        bag.add(Address::new("Mews", 5), Letter::Sealed { grams: 40 });
        bag.add(Address::new("Quay", 1), Letter::Sealed { grams: 900 });
        bag
    }

    #[test]
    fn she_comes_back_on_the_other_side() {
        let stops = [4, 1, 3, 2].map(|number| Address::new("Quay", number));
        let path: Vec<u16> = walk(&stops, "mews, quay")
            .iter()
            .map(|stop| stop.number)
            .collect();
        assert_eq!(path, [1, 3, 4, 2]);
    }

    #[test]
    fn letters_are_found_by_street() {
        let bag = bag();
        let found: Vec<u16> = delivery(&bag, " QUAY ")
            .iter()
            .map(|item| item.to.number)
            .collect();
        assert_eq!(found, [2, 1]);
    }

    #[test]
    fn the_bag_has_a_value() {
        assert_eq!(value(&bag()), (230, 1));
        assert_eq!(
            bag()
                .heaviest()
                .map(|(address, grams)| (address.number, grams)),
            Some((1, 900))
        );
    }
}
