use std::rc::Rc;

#[derive(Debug)]
pub struct Pad {
    pub sound: Rc<String>,
    pub volume: f32,
}

pub fn load_pad(sounds: &[Rc<String>], levels: &[f32], at: usize) -> Option<Pad> {
    let volume = *levels.get(at);
    let sound = Rc::clone(sounds.get(at)?);
    Some(Pad { sound, volume })
}
