#[derive(Debug, PartialEq)]
pub enum Failure {
    Busy,
    Gone(u32),
}

pub trait Attempt {
    type Error;
    fn attempt(&mut self, round: u32) -> Result<u32, Self::Error>;
}

pub struct Printer {
    pub jams: u32,
    pub paper: u32,
}

impl Attempt for Printer {
    type Error = Failure;

    fn attempt(&mut self, round: u32) -> Result<u32, Self::Error> {
        if self.paper == 0 {
            return Err(Failure::Gone(round));
        }
        if round < self.jams {
            return Err(Failure::Busy);
        }
        self.paper -= 1;
        Ok(self.paper)
    }
}

pub fn insist<A: Attempt>(mut task: A, rounds: u32) -> Result<u32, Vec<A::Error>> {
    let mut errors = vec![];
    for round in 0..rounds {
        match task.attempt(round) {
            Ok(value) => return Ok(value),
            Err(error) => errors.push(error),
        }
    }
    Err(errors)
}

pub fn print_once(paper: u32) -> Result<u32, Printer::Error> {
    Printer { jams: 0, paper }.attempt(0)
}
