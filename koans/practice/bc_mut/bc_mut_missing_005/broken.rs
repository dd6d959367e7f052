pub struct Canvas {
    strokes: Vec<(u32, u32)>,
}

impl Canvas {
    pub fn with(strokes: &[(u32, u32)]) -> Self {
        Canvas {
            strokes: strokes.to_vec(),
        }
    }

    pub fn undo(&self) -> Option<(u32, u32)> {
        self.strokes.pop()
    }

    pub fn ink(&self) -> u32 {
        self.strokes.iter().map(|(from, to)| to - from).sum()
    }
}
