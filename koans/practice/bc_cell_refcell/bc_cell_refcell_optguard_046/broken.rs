use std::sync::{Arc, Mutex, Weak};

pub struct Probe {
    pub celsius: f32,
    pub spikes: u32,
}

pub struct Display {
    probe: Weak<Mutex<Probe>>,
}

pub fn plug_in(celsius: f32) -> (Arc<Mutex<Probe>>, Display) {
    let probe = Arc::new(Mutex::new(Probe { celsius, spikes: 0 }));
    let display = Display {
        probe: Arc::downgrade(&probe),
    };
    (probe, display)
}

pub fn heat(probe: &Mutex<Probe>, by: f32) {
    let mut probe = probe.lock().unwrap();
    probe.celsius += by;
    if by > 50.0 {
        probe.spikes += 1;
    }
}

impl Display {
    pub fn show(&self) -> String {
        let Some(probe) = self.probe.upgrade() else {
            return "unplugged".to_string();
        };
        format!("{:.0} C, {} spikes", probe.celsius, probe.spikes)
    }
}
