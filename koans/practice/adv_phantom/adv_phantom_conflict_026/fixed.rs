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

impl From<Track<H0>> for Track<N> {
    fn from(track: Track<H0>) -> Track<N> {
        Track(track.real_mm() / N::RATIO, PhantomData)
    }
}

impl From<Track<N>> for Track<H0> {
    fn from(track: Track<N>) -> Track<H0> {
        Track(track.real_mm() / H0::RATIO, PhantomData)
    }
}
