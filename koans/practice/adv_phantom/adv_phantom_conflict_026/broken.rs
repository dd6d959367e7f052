use std::marker::PhantomData;

pub trait Gauge {
    const RATIO: u32;
}

pub struct H0;
pub struct N;

impl Gauge for H0 {
    const RATIO: u32 = 87;
}

impl Gauge for N {
    const RATIO: u32 = 160;
}

#[derive(Debug, PartialEq)]
pub struct Track<G>(pub u32, pub PhantomData<G>);

impl<G: Gauge> Track<G> {
    pub fn real_mm(&self) -> u32 {
        self.0 * G::RATIO
    }
}

impl<A: Gauge, B: Gauge> From<Track<A>> for Track<B> {
    fn from(track: Track<A>) -> Track<B> {
        Track(track.real_mm() / B::RATIO, PhantomData)
    }
}
