pub trait Bath {
    const NAME: &'static str;
}

macro_rules! baths {
    ($($bath:ident = $name:literal),*) => {
        $(pub struct $bath; impl Bath for $bath { const NAME: &'static str = $name; })*
    };
}

baths!(Developer = "developer", Stop = "stop bath", Fixer = "fixer");

pub struct Film<B: Bath> {
    pub frames: u8,
    pub seconds: u32,
    bath: std::marker::PhantomData<B>,
}

impl<B: Bath> Film<B> {
    pub fn load(frames: u8) -> Film<B> {
        Film {
            frames,
            seconds: 0,
            bath: Default::default(),
        }
    }

    pub fn dip<N: Bath>(self, seconds: u32) -> Film<N> {
        Film {
            frames: self.frames,
            seconds: self.seconds + seconds,
        }
    }

    pub fn note(&self) -> String {
        format!("{}s up to {}", self.seconds, B::NAME)
    }
}
