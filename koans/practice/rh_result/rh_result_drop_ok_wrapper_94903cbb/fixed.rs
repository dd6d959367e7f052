pub struct Thermostat {
    pub target: i32,
}

impl Thermostat {
    pub fn apply(&mut self, command: &str) -> Result<(), std::num::ParseIntError> {
        match command.strip_prefix("set ") {
            Some(value) => self.target = value.parse()?,
            None => self.target += command.parse::<i32>()?,
        }
        Ok(())
    }
}
