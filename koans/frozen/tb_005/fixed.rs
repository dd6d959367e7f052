use std::mem;

#[derive(Default)]
pub struct Batch {
    pub origins: Vec<String>,
    pub grams: u32,
    pub decaf: bool,
}

pub struct Roaster {
    pub current: Batch,
    pub finished: Vec<Batch>,
}

impl Roaster {
    pub fn pour(&mut self, origin: &str, grams: u32) {
        self.current.origins.push(origin.to_string());
        self.current.grams += grams;
        self.current.decaf |= origin.ends_with("decaf");
    }

    pub fn finish(&mut self) -> usize {
        let batch = mem::take(&mut self.current);
        if batch.grams > 0 {
            self.finished.push(batch);
        }
        self.finished.len()
    }
}
