pub trait Parcel {
    fn weight(&self) -> u32;
    fn open(self: Box<Self>) -> Vec<String>;
}

pub struct Crate {
    pub bottles: u32,
}

pub struct Wrapped(pub Box<dyn Parcel>);

impl Parcel for Crate {
    fn weight(&self) -> u32 {
        self.bottles * 1200
    }

    fn open(self: Box<Self>) -> Vec<String> {
        (1..=self.bottles).map(|n| format!("bottle {n}")).collect()
    }
}

impl Parcel for Wrapped {
    fn weight(&self) -> u32 {
        self.0.weight() + 20
    }

    fn open(self: Box<Self>) -> Vec<String> {
        let mut things = vec!["ribbon".to_string()];
        things.extend(self.0.open());
        things
    }
}

pub fn unpack(parcels: Vec<Box<dyn Parcel>>, limit: u32) -> Vec<String> {
    parcels
        .into_iter()
        .filter(|p| p.weight() <= limit)
        .flat_map(|p| p.open())
        .collect()
}
