use std::marker::PhantomData;

pub struct Open;
pub struct Shut;

pub struct Cabin<D> {
    riders: Vec<String>,
    _door: PhantomData<D>,
}

impl<D> Cabin<D> {
    fn with_door<E>(self) -> Cabin<E> {
        let Cabin { floor, riders, .. } = self;
        let _door = PhantomData;
        Cabin {
            floor,
            riders,
            _door,
        }
    }
}

impl Cabin<Open> {
    pub fn at(floor: i8) -> Self {
        let riders = Vec::new();
        let _door = PhantomData;
        Cabin {
            floor,
            riders,
            _door,
        }
    }

    pub fn board(mut self, who: &str) -> Self {
        self.riders.push(who.to_string());
        self
    }

    pub fn close(self) -> Cabin<Shut> {
        self.with_door()
    }
}

impl Cabin<Shut> {
    pub fn ride(&mut self, to: i8) -> u8 {
        let distance = self.floor.abs_diff(to);
        self.floor = to;
        distance
    }
}
