use std::thread;

pub struct Manifest {
    pub crates: Vec<u32>,
}

impl Manifest {
    fn overweight(&self) -> usize {
        self.crates.iter().filter(|kg| **kg > 500).count()
    }

    fn clean(self) -> Vec<u32> {
        self.crates.into_iter().filter(|kg| *kg <= 500).collect()
    }
}

pub fn inspect(manifest: Manifest) -> (usize, Vec<u32>) {
    let heavy = thread::scope(|dock| {
        let scale = dock.spawn(|| manifest.overweight());
        scale.join().expect("scale is broken")
    });
    (heavy, manifest.clean())
}
