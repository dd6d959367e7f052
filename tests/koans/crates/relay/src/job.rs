use std::marker::PhantomData;

/// A job that still lacks something.
#[derive(Debug)]
pub struct Draft;

/// A job that can run.
#[derive(Debug)]
pub struct Ready;

/// Something to do, in a state.
#[derive(Debug)]
pub struct Job<S> {
    name: String,
    payload: Vec<u8>,
    state: PhantomData<S>,
}

impl Job<Draft> {
    pub fn draft(name: &str) -> Job<Draft> {
        Job { name: name.to_string(), payload: Vec::new(), state: PhantomData }
    }

    pub fn payload(mut self, bytes: &[u8]) -> Job<Draft> {
        self.payload.extend_from_slice(bytes);
        self
    }

    /// Nothing can be added from here on.
    pub fn ready(self) -> Job<Ready> {
        Job { name: self.name, payload: self.payload, state: PhantomData }
    }
}

impl Job<Ready> {
    pub fn checksum(&self) -> u32 {
        self.payload.iter().map(|byte| u32::from(*byte)).sum()
    }
}

impl<S> Job<S> {
    pub fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn becomes_ready() {
        let job = Job::draft("backup").payload(&[1, 2]).payload(&[3]).ready();
        assert_eq!((job.name(), job.checksum()), ("backup", 6));
    }
}
