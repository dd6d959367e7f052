use std::sync::Mutex;

#[derive(PartialEq)]
pub enum Switch {
    On,
    Off,
}

pub fn note_switch(line: &str, log: &Mutex<Vec<Switch>>) -> Option<bool> {
    let (_, word) = line.rsplit_once(' ')?;
    let state = match word {
        "on" => Switch::On,
        _ => Switch::Off,
    };
    let mut log = log.lock().ok()?;
    let changed = *log.last()? != state;
    log.push(state);
    Some(changed)
}
