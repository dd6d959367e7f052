use std::thread;

pub type Sequence = Box<dyn Iterator<Item = u64> + Send>;

pub fn squares() -> Sequence {
    Box::new((1..).map(|n| n * n))
}

pub fn fibonacci() -> Sequence {
    let mut pair = (0, 1);
    Box::new(std::iter::from_fn(move || {
        let (a, b) = pair;
        pair = (b, a + b);
        a
    }))
}

pub fn sums(sequences: Vec<Sequence>, length: usize) -> Vec<u64> {
    let threads: Vec<thread::JoinHandle<u64>> = sequences
        .into_iter()
        .map(|sequence| thread::spawn(move || sequence.take(length).sum()))
        .collect();
    threads
        .into_iter()
        .map(|thread| thread.join().unwrap_or_default())
        .collect()
}
