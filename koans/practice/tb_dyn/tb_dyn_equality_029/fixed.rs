use std::fmt::Debug;

pub trait Relic: Debug {
    fn inscription(&self) -> String;
}

impl PartialEq for dyn Relic + '_ {
    fn eq(&self, other: &Self) -> bool {
        self.inscription() == other.inscription()
    }
}

#[derive(Debug)]
pub struct Coin {
    pub ruler: &'static str,
}

#[derive(Debug)]
pub struct Tablet(pub Vec<&'static str>);

impl Relic for Coin {
    fn inscription(&self) -> String {
        self.ruler.to_string()
    }
}

impl Relic for Tablet {
    fn inscription(&self) -> String {
        self.0.join(" ")
    }
}

pub fn forgeries(real: &dyn Relic, others: &[&dyn Relic]) -> usize {
    others.iter().filter(|other| **other == real).count()
}
