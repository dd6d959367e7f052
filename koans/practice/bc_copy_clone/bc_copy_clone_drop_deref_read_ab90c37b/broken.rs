use std::sync::Arc;

#[derive(Clone)]
pub struct Fly {
    pub hook: Arc<u8>,
    pub hue: char,
}

pub fn tie(hooks: &[Arc<u8>], hue: &char) -> Option<Fly> {
    let hook = hooks.last().map(Arc::clone)?;
    Some(Fly { hook, hue: hue })
}
