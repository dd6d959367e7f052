pub trait Phase {
    type Next: Phase;
    const LIT: u32;
}

pub struct New;
pub struct Waxing;
pub struct Full;

impl Phase for New {
    type Next = Waxing;
    const LIT: u32 = 0;
}

impl Phase for Waxing {
    type Next = Full;
    const LIT: u32 = 50;
}

impl Phase for Full {
    type Next = New;
    const LIT: u32 = 100;
}

pub struct Moon<P: Phase> {
    pub week: u32,
    pub phase: std::marker::PhantomData<P>,
}

pub fn wait<P: Phase>(moon: Moon<P>) -> Moon<P::Next> {
    Moon {
        week: moon.week + 1,
        phase: Default::default(),
    }
}

pub fn lit<P: Phase>(_: &Moon<P>) -> u32 {
    P::LIT
}
