pub trait Mood {
    fn energy(&self, energy: i32) -> i32;
    fn next(&self, energy: i32) -> Box<dyn Mood>;
}

pub struct Asleep;
pub struct Busy;

impl Mood for Asleep {
    fn energy(&self, energy: i32) -> i32 {
        energy + 4
    }

    fn next(&self, energy: i32) -> Box<dyn Mood> {
        if energy > 8 {
            Box::new(Busy)
        } else {
            Box::new(Asleep)
        }
    }
}

impl Mood for Busy {
    fn energy(&self, energy: i32) -> i32 {
        energy - 3
    }

    fn next(&self, energy: i32) -> Box<dyn Mood> {
        if energy < 2 {
            Box::new(Asleep)
        } else {
            Box::new(Busy)
        }
    }
}

pub fn live(hours: u32) -> i32 {
    let mut mood: Box<dyn Mood> = Box::new(Asleep);
    let mut energy = 0;
    for _ in 0..hours {
        energy = mood.energy(energy);
        mood = mood.next(energy);
    }
    energy
}
