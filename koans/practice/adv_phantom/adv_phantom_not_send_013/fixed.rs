use std::marker::PhantomData;
use std::thread;

pub struct Answers;

pub struct Rows<T> {
    numbers: Vec<u32>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Rows<T> {
    pub fn new(numbers: &[u32]) -> Rows<T> {
        Rows {
            numbers: numbers.to_vec(),
            kind: PhantomData,
        }
    }

    pub fn mean(&self) -> Option<u32> {
        self.numbers
            .iter()
            .sum::<u32>()
            .checked_div(self.numbers.len() as u32)
    }
}

pub fn mean_elsewhere(rows: Rows<Answers>) -> Option<u32> {
    let worker = thread::spawn(move || rows.mean());
    worker.join().ok().flatten()
}
