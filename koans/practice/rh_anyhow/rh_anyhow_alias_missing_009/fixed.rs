use anyhow::{bail, Context, Result};

pub enum Step {
    Ask(&'static str, usize, usize),
    Plant(&'static str),
}

pub struct Key {
    pub steps: Vec<Step>,
}

impl Key {
    fn step(&self, number: usize) -> Result<&Step> {
        self.steps
            .get(number)
            .with_context(|| format!("key has no step {number}"))
    }

    pub fn identify(&self, answers: &[bool]) -> Result<&'static str> {
        let mut number = 0;
        for yes in answers {
            match self.step(number)? {
                Step::Plant(name) => return Ok(name),
                Step::Ask(_, left, right) => number = if *yes { *left } else { *right },
            }
        }
        match self.step(number)? {
            Step::Plant(name) => Ok(name),
            Step::Ask(question, ..) => bail!("still to answer: {question}"),
        }
    }
}
