use std::cell::RefCell;
use std::collections::BTreeMap;

pub mod pantry {
    use super::*;

    #[derive(Default)]
    pub struct Shelf {
        pub grams: RefCell<u32>,
    }

    pub type Pantry = BTreeMap<&'static str, Shelf>;

    pub fn stock(pantry: &mut Pantry, what: &'static str, grams: u32) {
        *pantry.entry(what).or_default().grams.get_mut() += grams;
    }
}

use pantry::Pantry;

pub fn missing(pantry: &Pantry, recipe: &[(&'static str, u32)]) -> Vec<&'static str> {
    let short = |what, needed| match pantry.get(what) {
        Some(shelf) => *shelf.grams.borrow() < needed,
        None => true,
    };
    recipe
        .iter()
        .filter(|(what, g)| short(*what, *g))
        .map(|(what, _)| *what)
        .collect()
}

pub fn cook(pantry: &Pantry, recipe: &[(&'static str, u32)]) -> bool {
    if !missing(pantry, recipe).is_empty() {
        return false;
    }
    for (what, grams) in recipe {
        *pantry[what].grams.borrow_mut() -= grams;
    }
    true
}
