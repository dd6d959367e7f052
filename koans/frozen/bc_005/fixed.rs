pub struct Fader {
    pub name: String,
    pub level: i32,
}

#[derive(Default)]
pub struct Desk {
    pub faders: Vec<Fader>,
}

impl Desk {
    pub fn fader(&mut self, name: &str) -> &mut Fader {
        let known = self.faders.iter().position(|fader| fader.name == name);
        let index = known.unwrap_or_else(|| {
            self.faders.push(Fader {
                name: name.to_string(),
                level: 0,
            });
            self.faders.len() - 1
        });
        &mut self.faders[index]
    }

    pub fn crossfade(&mut self, from: &str, to: &str, step: i32) -> i32 {
        let falling = self.fader(from);
        falling.level -= step;
        let rising = self.fader(to);
        rising.level += step;
        rising.level
    }
}
