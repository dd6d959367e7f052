#[derive(Debug, Clone, PartialEq)]
pub enum Silence {
    NoCarrier,
    Garbled(String),
}

pub struct Buoy {
    pub answers: Vec<Result<String, Silence>>,
    pub history: Vec<String>,
}

impl Buoy {
    fn call(&self) -> Result<String, Silence> {
        self.answers.pop().unwrap_or(Err(Silence::NoCarrier))
    }

    pub fn wave_height(&mut self) -> Result<String, Silence> {
        let answer = self.call();
        if let Err(Silence::Garbled(noise)) = &answer {
            self.history.push(format!("heard {noise}"));
        }
        answer
    }
}
