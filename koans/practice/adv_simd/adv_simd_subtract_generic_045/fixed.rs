use std::ops::Sub;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tile<T, const N: usize> {
    pub texels: [T; N],
}

impl<T: Sub<Output = T> + Copy, const N: usize> Sub for Tile<T, N> {
    type Output = Tile<T, N>;

    fn sub(self, before: Self) -> Self::Output {
        Tile {
            texels: std::array::from_fn(|i| self.texels[i] - before.texels[i]),
        }
    }
}

pub fn motion<const N: usize>(frames: &[Tile<i16, N>]) -> Vec<i16> {
    frames
        .windows(2)
        .map(|pair| {
            let change = pair[1] - pair[0];
            change
                .texels
                .iter()
                .map(|texel| texel.abs())
                .max()
                .unwrap_or(0)
        })
        .collect()
}
