pub mod battery {
    #[derive(Copy)]
    pub struct Cell {
        pub charge: f32,
        pub drain: Option<f32>,
    }

    /// Hours left at the present drain; a whole day when there is none.
    pub fn hours(cell: Cell) -> f32 {
        cell.drain
            .filter(|d| *d > 0.0)
            .map_or(24.0, |d| cell.charge / d)
    }
}

pub fn shortest(cells: &[battery::Cell]) -> Option<f32> {
    cells.iter().copied().map(battery::hours).reduce(f32::min)
}
