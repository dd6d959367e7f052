#[derive(Clone)]
pub struct Stroke {
    pub colour: String,
    pub points: Vec<(i32, i32)>,
}

#[derive(Default)]
pub struct Pad {
    pub strokes: Vec<Stroke>,
    snapshots: Vec<Vec<Stroke>>,
}

impl Pad {
    pub fn draw(&mut self, colour: &str, points: &[(i32, i32)]) {
        self.snapshots.push(self.strokes.to_vec());
        self.strokes.push(Stroke {
            colour: colour.to_string(),
            points: points.to_vec(),
        });
    }

    pub fn recolour(&mut self, colour: &str) {
        self.snapshots.push(self.strokes.to_vec());
        for stroke in &mut self.strokes {
            stroke.colour = colour.to_string();
        }
    }

    pub fn undo(&mut self) -> bool {
        let before = self.snapshots.pop();
        before.map(|strokes| self.strokes = strokes).is_some()
    }
}
