use std::marker::PhantomData;

pub struct Idle;
pub struct Spinning;

pub struct Washer<P>(u32, PhantomData<P>);

impl<P> Washer<P> {
    pub fn loads(&self) -> u32 {
        self.0
    }
}

impl Washer<Idle> {
    pub fn new() -> Self {
        Washer(0, PhantomData)
    }

    pub fn start(self) -> Washer<Spinning> {
        Washer(self.0 + 1, PhantomData)
    }

    pub fn status(&self) -> String {
        format!("idle after {}", self.loads())
    }
}

impl Washer<Spinning> {
    pub fn status(&self) -> String {
        format!("load {} at 1400 rpm", self.loads())
    }

    pub fn stop(self) -> Washer<Idle> {
        Washer(self.0, PhantomData)
    }
}
