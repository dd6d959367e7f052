pub struct Station {
    interval_s: u32,
    sensors: Vec<&'static str>,
}

impl Station {
    pub fn new() -> Station {
        Station {
            interval_s: 60,
            sensors: vec![],
        }
    }

    pub fn every(&mut self, seconds: u32) -> &mut Station {
        self.interval_s = seconds.max(1);
        self
    }

    pub fn sensor(&mut self, name: &'static str) -> &mut Station {
        if !self.sensors.contains(&name) {
            self.sensors.push(name);
        }
        self
    }

    pub fn samples_per_hour(&self) -> usize {
        self.sensors.len() * (3600 / self.interval_s as usize)
    }
}

impl Default for Station {
    fn default() -> Self {
        Station::new()
    }
}

pub fn rooftop(windy: bool) -> usize {
    let mut station = Station::default();
    station.every(30).sensor("rain");
    if windy {
        station.sensor("wind").sensor("rain");
    }
    station.samples_per_hour()
}
