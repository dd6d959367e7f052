pub struct Path {
    tiles: Vec<(i32, i32)>,
    at: (i32, i32),
}

impl Path {
    pub fn from(x: i32, y: i32) -> Path {
        Path {
            tiles: vec![(x, y)],
            at: (x, y),
        }
    }

    pub fn east(&mut self, steps: i32) -> &mut Path {
        for _ in 0..steps {
            self.at.0 += 1;
            self.tiles.push(self.at);
        }
        self
    }

    pub fn south(&mut self, steps: i32) -> &mut Path {
        for _ in 0..steps {
            self.at.1 += 1;
            self.tiles.push(self.at);
        }
        self
    }
}

pub fn stairs(count: i32) -> (usize, (i32, i32)) {
    let mut path = Path::from(0, 0);
    for _ in 0..count {
        let step = path.east(1);
        path.east(0);
        step.south(1);
    }
    (path.tiles.len(), path.at)
}
