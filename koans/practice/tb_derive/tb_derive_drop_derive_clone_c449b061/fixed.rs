#[derive(Debug, Clone, PartialEq)]
pub enum Tile {
    Slate,
    Glass,
}

type Run = (Tile, usize);

fn extend_or_start(mut runs: Vec<Run>, tile: &Tile) -> Vec<Run> {
    if let Some((last, count)) = runs.last_mut() {
        if last == tile {
            *count += 1;
            return runs;
        }
    }
    runs.push((tile.clone(), 1));
    runs
}

pub fn compress(row: &[Tile]) -> Vec<Run> {
    row.iter().fold(Vec::new(), extend_or_start)
}
