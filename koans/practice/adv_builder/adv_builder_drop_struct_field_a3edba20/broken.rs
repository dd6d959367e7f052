pub struct ChessClock {
    pub black: u32,
}

impl ChessClock {
    pub fn press(&mut self, white_moved: bool, seconds: u32) {
        let side = if white_moved {
            &mut self.white
        } else {
            &mut self.black
        };
        *side = side.saturating_sub(seconds);
    }

    pub fn face(&self) -> String {
        let mut face = format!("{}:{:02}", self.white / 60, self.white % 60);
        face.push_str(&format!(" | {}:{:02}", self.black / 60, self.black % 60));
        face
    }
}
