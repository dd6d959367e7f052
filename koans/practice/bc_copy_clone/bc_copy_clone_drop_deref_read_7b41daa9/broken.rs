#[derive(Debug, PartialEq)]
pub struct Sky {
    pub bright: Vec<f32>,
    pub faint: usize,
}

/// The smaller the magnitude the brighter the star.
pub fn observe(magnitudes: &[f32], limit: f32) -> Sky {
    let bright: Vec<f32> = magnitudes
        .iter()
        .copied()
        .filter(|magnitude| magnitude <= limit)
        .collect();
    let faint = magnitudes.len() - bright.len();
    Sky { bright, faint }
}

pub fn first_fainter(magnitudes: &[f32], limit: f32) -> Option<usize> {
    magnitudes.iter().position(|magnitude| *magnitude > limit)
}
