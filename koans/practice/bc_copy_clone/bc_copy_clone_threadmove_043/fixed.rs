use std::sync::mpsc;
use std::thread;

pub trait Mirror: Send + 'static {
    fn has(&self, package: &str) -> bool;
}

pub struct Listing(pub Vec<&'static str>);

impl Mirror for Listing {
    fn has(&self, package: &str) -> bool {
        self.0.contains(&package)
    }
}

pub fn locate<M: Mirror>(mirrors: Vec<M>, package: String) -> Vec<usize> {
    let (tx, rx) = mpsc::channel();
    for (number, mirror) in mirrors.into_iter().enumerate() {
        let tx = tx.clone();
        let package = package.clone();
        thread::spawn(move || {
            if mirror.has(&package) {
                tx.send(number).unwrap();
            }
        });
    }
    drop(tx);
    let mut found: Vec<usize> = rx.iter().collect();
    found.sort();
    found
}
