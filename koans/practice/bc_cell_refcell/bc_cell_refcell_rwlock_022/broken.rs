use std::sync::{Arc, RwLock};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Program {
    pub target: f32,
    pub night: bool,
}

#[derive(Clone)]
pub struct Thermostat {
    program: Arc<RwLock<Program>>,
}

pub fn install(target: f32) -> Thermostat {
    Thermostat {
        program: Arc::new(RwLock::new(Program {
            target,
            night: false,
        })),
    }
}

impl Thermostat {
    pub fn nightfall(&self, drop_by: f32) {
        let program = self.program.read().unwrap();
        if !program.night {
            program.night = true;
            program.target -= drop_by;
        }
    }

    pub fn heating(&self, room: f32) -> bool {
        let Program { target, night } = *self.program.read().unwrap();
        let slack = if night { 1.0 } else { 0.5 };
        room < target - slack
    }
}
