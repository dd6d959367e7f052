use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Garment {
    pub name: &'static str,
    pub white: bool,
    pub degrees: u8,
}

pub type Machine = (bool, u8);

pub fn sort(basket: Vec<Garment>) -> BTreeMap<Machine, Vec<Garment>> {
    let mut machines: BTreeMap<Machine, Vec<Garment>> = BTreeMap::new();
    for garment in basket {
        let key = (garment.white, garment.degrees / 30 * 30);
        machines.entry(key).or_default().push(garment);
    }
    machines
}

pub fn hottest(machines: &BTreeMap<Machine, Vec<Garment>>) -> Vec<&'static str> {
    let mut names = Vec::new();
    for ((_, degrees), garments) in machines {
        if *degrees >= 60 {
            names.extend(garments.iter().map(|garment| garment.name));
        }
    }
    names
}
