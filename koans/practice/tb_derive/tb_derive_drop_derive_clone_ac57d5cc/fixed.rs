#[derive(Clone, Copy)]
pub struct Config {
    pub gain: i32,
    pub offset: i32,
}

pub struct Sensor {
    pub config: Config,
    pub value: i32,
}

impl Sensor {
    fn apply(&mut self, config: &Config) {
        self.value = self.value * config.gain + config.offset;
    }

    pub fn sample(&mut self, raw: i32) -> i32 {
        self.value = raw;
        let config = self.config;
        self.apply(&config);
        self.value
    }
}
