pub trait Matter {
    fn heat(&mut self, joules: u32);
    fn is_liquid(&self) -> bool;
}

pub struct Ice {
    pub store: u32,
}

impl Matter for Ice {
    fn heat(&mut self, joules: u32) {
        self.store += joules;
    }

    fn is_liquid(&self) -> bool {
        self.store >= 334
    }
}

impl<M: Matter> Matter for Vec<M> {
    fn heat(&mut self, joules: u32) {
        let share = joules / self.len().max(1) as u32;
        for piece in self {
            piece.heat(share);
        }
    }

    fn is_liquid(&self) -> bool {
        self.iter().all(M::is_liquid)
    }
}
