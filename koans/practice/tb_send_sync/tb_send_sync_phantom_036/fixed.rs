use std::marker::PhantomData;
use std::thread;

pub struct Handle<K> {
    index: usize,
    kind: PhantomData<fn() -> K>,
}

impl<K> Handle<K> {
    pub fn new(index: usize) -> Self {
        Handle {
            index,
            kind: PhantomData,
        }
    }
}

pub struct Painting;
pub struct Statue;

pub trait Kind {
    const PREFIX: char;
}

impl Kind for Painting {
    const PREFIX: char = 'P';
}

impl Kind for Statue {
    const PREFIX: char = 'S';
}

pub fn signs<K: Kind + 'static>(handles: Vec<Handle<K>>) -> Vec<String> {
    let printer = thread::spawn(move || {
        let sign = |handle: &Handle<K>| format!("{}{:03}", K::PREFIX, handle.index);
        handles.iter().map(sign).collect()
    });
    printer.join().unwrap()
}
