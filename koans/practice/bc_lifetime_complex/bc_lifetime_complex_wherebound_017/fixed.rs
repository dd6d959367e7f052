pub trait Weighed {
    fn grams(&self) -> u64;
}

pub struct Crate(pub u64);
pub struct Barrel {
    pub litres: u64,
}

impl Weighed for Crate {
    fn grams(&self) -> u64 {
        self.0
    }
}

impl Weighed for Barrel {
    fn grams(&self) -> u64 {
        self.litres * 1000 + 8000
    }
}

pub struct Manifest<'m> {
    lines: Vec<&'m dyn Weighed>,
}

impl<'m> Manifest<'m> {
    pub fn of<W: Weighed + 'm>(hold: &'m [W]) -> Self {
        Manifest {
            lines: hold.iter().map(|w| w as &dyn Weighed).collect(),
        }
    }

    pub fn merge<W>(&mut self, other: &'m [W])
    where
        W: Weighed + 'm,
    {
        self.lines.extend(Manifest::of(other).lines);
    }

    pub fn total(&self) -> u64 {
        self.lines.iter().map(|w| w.grams()).sum()
    }
}
