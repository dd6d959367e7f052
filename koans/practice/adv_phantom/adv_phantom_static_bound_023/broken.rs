use std::any::Any;
use std::marker::PhantomData;

pub struct Listener<E> {
    pub heard: u32,
    event: PhantomData<fn(&E)>,
}

pub trait Hear {
    fn hear(&mut self, event: &dyn Any) -> bool;
}

impl<E> Hear for Listener<E> {
    fn hear(&mut self, event: &dyn Any) -> bool {
        let known = event.is::<E>();
        self.heard += u32::from(known);
        known
    }
}

pub fn listener<E>() -> Box<dyn Hear> {
    Box::new(Listener::<E> {
        heard: 0,
        event: PhantomData,
    })
}

pub fn broadcast(bus: &mut [Box<dyn Hear>], event: &dyn Any) -> usize {
    bus.iter_mut()
        .map(|listener| usize::from(listener.hear(event)))
        .sum()
}
