use std::fmt::Debug;

pub trait Weighs {
    fn grams(&self) -> u32;
}

pub trait Carrier {
    fn pack<T: Weighs + Debug>(&mut self, thing: T) -> Result<u32, String>;
}

#[derive(Debug)]
pub struct Tent;

impl Weighs for Tent {
    fn grams(&self) -> u32 {
        1800
    }
}

pub struct Backpack {
    pub limit: u32,
    pub load: u32,
}

impl Carrier for Backpack {
    fn pack<T: Weighs + Debug>(&mut self, thing: T) -> Result<u32, String> {
        let after = self.load + thing.grams();
        if after > self.limit {
            return Err(format!("{thing:?} is too heavy"));
        }
        self.load = after;
        Ok(self.limit - after)
    }
}
