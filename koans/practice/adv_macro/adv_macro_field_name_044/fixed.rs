#[derive(Debug, Clone, PartialEq)]
pub struct Projector {
    pub brightness: u8,
    pub keystone: i8,
    pub eco: bool,
}

macro_rules! preset {
    ($base:expr; $($setting:ident $value:expr),*) => {
        Projector { $($setting: $value,)* ..$base.clone() }
    };
}

pub fn presets() -> [Projector; 3] {
    let daylight = Projector {
        brightness: 100,
        keystone: 0,
        eco: false,
    };
    let cinema = preset!(daylight; brightness 60);
    let slides = preset!(cinema; keystone -5, eco true);
    [daylight, cinema, slides]
}

pub fn dimmest(presets: &[Projector]) -> Option<u8> {
    presets.iter().map(|preset| preset.brightness).min()
}
