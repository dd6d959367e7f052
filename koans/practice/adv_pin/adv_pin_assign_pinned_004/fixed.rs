use std::marker::PhantomPinned;
use std::pin::Pin;

pub struct MusicBox {
    song: String,
    turns: u32,
    _pin: PhantomPinned,
}

impl MusicBox {
    pub fn new(song: &str) -> Pin<Box<MusicBox>> {
        Box::pin(MusicBox {
            song: song.to_string(),
            turns: 0,
            _pin: PhantomPinned,
        })
    }

    pub fn wind(self: Pin<&mut Self>, turns: u32) {
        let this = unsafe { self.get_unchecked_mut() };
        this.turns += turns;
    }

    pub fn play(self: Pin<&mut Self>) -> Option<&str> {
        let this = unsafe { self.get_unchecked_mut() };
        this.turns = this.turns.checked_sub(3)?;
        Some(&this.song)
    }
}
