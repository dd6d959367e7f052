pub trait Cue {
    fn line(&self) -> usize;
}

pub struct Lights<'s> {
    script: &'s [String],
    word: &'s str,
}

impl Cue for Lights<'_> {
    fn line(&self) -> usize {
        let found = self.script.iter().position(|l| l.contains(self.word));
        found.unwrap_or(self.script.len())
    }
}

#[derive(Default)]
pub struct Plan {
    cues: Vec<Box<dyn Cue>>,
}

impl Plan {
    pub fn add(&mut self, cue: Box<dyn Cue>) {
        self.cues.push(cue);
    }

    pub fn last(&self) -> Option<usize> {
        self.cues.iter().map(|c| c.line()).max()
    }
}

pub fn last_cue(text: &str, words: &[String]) -> Option<usize> {
    let script: Vec<String> = text.lines().map(str::to_lowercase).collect();
    let words = words.to_vec();
    let mut plan = Plan::default();
    for word in &words {
        plan.add(Box::new(Lights {
            script: &script,
            word,
        }));
    }
    plan.last()
}
