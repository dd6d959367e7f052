use std::marker::PhantomData;

#[derive(Clone, Copy)]
pub struct Swatch<'t, T> {
    index: u8,
    table: PhantomData<&'t [T]>,
}

impl<'t, T: Copy> Swatch<'t, T> {
    pub fn nearest(table: &'t [T], wanted: T, distance: fn(T, T) -> u32) -> Option<Self> {
        let best = (0..table.len()).min_by_key(|&n| distance(table[n], wanted));
        Some(Swatch {
            index: best as u8,
            table: PhantomData,
        })
    }

    pub fn pick(self, table: &'t [T]) -> T {
        table[usize::from(self.index)]
    }
}

pub fn snap_to_grey(level: u8) -> u8 {
    const GREYS: [u8; 4] = [0, 85, 170, 255];
    let swatch = Swatch::nearest(&GREYS, level, |a, b| u32::from(a.abs_diff(b)));
    swatch.map_or(0, |swatch| swatch.pick(&GREYS))
}
