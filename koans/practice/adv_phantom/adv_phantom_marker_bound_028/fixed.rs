use std::marker::PhantomData;

pub trait Clearance {
    const LEVEL: u8;
}

pub struct Clerk;
pub struct Director;

impl Clearance for Clerk {
    const LEVEL: u8 = 1;
}

impl Clearance for Director {
    const LEVEL: u8 = 3;
}

pub struct Badge<C> {
    name: String,
    clearance: PhantomData<C>,
}

impl<C: Clearance> Badge<C> {
    pub fn print(name: &str) -> Self {
        Badge {
            name: name.to_string(),
            clearance: PhantomData,
        }
    }
}

pub fn unlock<C: Clearance>(badge: &Badge<C>, drawer: u8) -> Result<String, u8> {
    match C::LEVEL.checked_sub(drawer) {
        Some(_) => Ok(format!("{} opened {drawer}", badge.name)),
        None => Err(drawer - C::LEVEL),
    }
}
