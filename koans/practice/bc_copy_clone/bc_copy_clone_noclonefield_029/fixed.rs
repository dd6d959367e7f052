#[derive(Debug, Default, Clone, PartialEq)]
pub struct Layer {
    pub strokes: Vec<(u16, u16)>,
    pub hidden: bool,
}

#[derive(Default)]
pub struct Drawing {
    pub layer: Layer,
    undo: Vec<Layer>,
}

impl Drawing {
    fn checkpoint(&mut self) {
        if self.undo.len() == 3 {
            self.undo.remove(0);
        }
        self.undo.push(self.layer.clone());
    }

    pub fn dot(&mut self, x: u16, y: u16) {
        self.checkpoint();
        self.layer.strokes.push((x, y));
    }

    pub fn toggle(&mut self) {
        self.checkpoint();
        self.layer.hidden ^= true;
    }

    pub fn undo(&mut self) -> bool {
        match self.undo.pop() {
            Some(layer) => {
                self.layer = layer;
                true
            }
            None => false,
        }
    }
}
