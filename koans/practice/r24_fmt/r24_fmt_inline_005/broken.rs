pub struct Thermostat {
    target: i32,
    log: Vec<String>,
}

impl Thermostat {
    pub fn new(target: i32) -> Self {
        assert!(
            (5..=30).contains(&target),
            "target of {} degrees is out of range",
            target
        );
        Self {
            target,
            log: Vec::new(),
        }
    }

    pub fn measure(&mut self, room: i32) -> bool {
        let target = self.target;
        let heat = room < target;
        let verb = if heat { "heating" } else { "idle" };
        self.log.push(format!("{verb}: {room} of {target}"));
        heat
    }

    pub fn log(&self) -> &[String] {
        &self.log
    }
}
