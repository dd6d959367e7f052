use std::marker::PhantomData;

pub struct Warm;

pub struct HeatMap<V = f32, Tag = (V, Warm)> {
    width: usize,
    cells: Vec<V>,
    tag: PhantomData<Tag>,
}

impl<V: Copy + PartialOrd, Tag> HeatMap<V, Tag> {
    pub fn filled(width: usize, height: usize, value: V) -> Self {
        HeatMap {
            width,
            cells: vec![value; width * height],
            tag: PhantomData,
        }
    }

    pub fn set(&mut self, x: usize, y: usize, value: V) {
        let width = self.width;
        if let Some(cell) = self.cells.get_mut(y * width + x) {
            *cell = value;
        }
    }

    pub fn above(&self, limit: V) -> usize {
        self.cells.iter().filter(|cell| **cell > limit).count()
    }
}

pub fn hot_spots(readings: &[(usize, usize, f32)]) -> usize {
    let mut map: HeatMap = HeatMap::filled(4, 4, 0.0);
    for &(x, y, value) in readings {
        map.set(x, y, value);
    }
    map.above(30.0)
}
