use std::marker::PhantomData;

pub struct Day;
pub struct Night;

pub struct Crew<Shift> {
    members: Vec<&'static str>,
    shift: PhantomData<Shift>,
}

impl<Shift> Crew<Shift> {
    pub fn of(members: &[&'static str]) -> Crew<Shift> {
        Crew {
            members: members.to_vec(),
            shift: PhantomData,
        }
    }

    pub fn swap<Other>(self) -> Crew<Other> {
        let Crew {
            members,
            shift: PhantomData,
        } = self;
        Crew {
            members,
            shift: PhantomData,
        }
    }
}

impl<Shift> Crew<Night> {
    pub fn pay(&self, hours: u32) -> u32 {
        hours * 30 * self.members.len() as u32
    }
}

impl Crew<Day> {
    pub fn pay(&self, hours: u32) -> u32 {
        hours * 20 * self.members.len() as u32
    }
}
