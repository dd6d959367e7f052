#[derive(Clone, Debug, PartialEq)]
pub struct Key(pub u16, pub bool);

pub enum Event {
    Press(Key),
    Repeat { key: Key, times: u32 },
    Idle,
}

pub fn key_of(event: &Event) -> Option<Key> {
    let key: Key = match event {
        Event::Press(key) => key.clone(),
        Event::Repeat { key, times } if times > 0 => key.clone(),
        _ => return None,
    };
    Some(key)
}
