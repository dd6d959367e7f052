use std::marker::PhantomData;

pub trait Pen {
    fn dot() -> char;
}

pub struct Ink;

impl Pen for Ink {
    fn dot() -> char {
        '#'
    }
}

pub trait Plot {
    fn plot<P: Pen>(&self) -> String;
}

pub struct Line {
    pub length: usize,
}

pub struct Stroke<S, P> {
    pub shape: S,
    pub pen: PhantomData<P>,
}

impl Plot for Line {
    fn plot<P: Pen>(&self) -> String {
        (0..self.length).map(|_| P::dot()).collect()
    }
}

impl<S: Plot, P: Pen> Stroke<S, P> {
    pub fn draw(&self) -> String {
        self.shape.plot::<P>()
    }
}
