#[derive(Debug, PartialEq)]
#[repr(C)]
pub struct Key {
    pub code: u16,
    pub pressed: bool,
}

#[repr(C)]
pub union Detail {
    pub key: Key,
    pub motion: [i16; 2],
}

#[repr(C)]
pub struct Event {
    pub kind: u8,
    pub detail: Detail,
}

pub const KEY: u8 = 1;
pub const MOTION: u8 = 2;

pub fn cursor(events: &[Event]) -> (i16, i16) {
    events
        .iter()
        .filter(|event| event.kind == MOTION)
        .fold((0, 0), |(x, y), event| {
            let [dx, dy] = unsafe { event.detail.motion };
            (x + dx, y + dy)
        })
}

pub fn held(events: &[Event]) -> Vec<u16> {
    let mut held = Vec::new();
    for event in events.iter().filter(|event| event.kind == KEY) {
        let key = unsafe { event.detail.key };
        held.retain(|code| *code != key.code);
        if key.pressed {
            held.push(key.code);
        }
    }
    held
}
