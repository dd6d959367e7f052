use std::thread;

pub struct Tile {
    pub x: u32,
    pub y: u32,
}

impl Tile {
    fn key(&self, zoom: u8) -> String {
        format!("{zoom}/{}/{}.png", self.x, self.y)
    }
}

pub fn render(zoom: u8) -> Vec<String> {
    let side = 1u32 << zoom;
    thread::scope(|scope| {
        let mut rows = Vec::new();
        for y in 0..side {
            rows.push(scope.spawn(move || {
                (0..side)
                    .map(|x| Tile { x, y }.key(zoom))
                    .collect::<Vec<_>>()
            }));
        }
        rows.into_iter()
            .flat_map(|row| row.join().unwrap())
            .collect()
    })
}
