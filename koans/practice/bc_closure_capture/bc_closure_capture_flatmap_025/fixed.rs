use std::collections::BTreeSet;

type Square = (i32, i32);

const JUMPS: [i32; 4] = [-2, -1, 1, 2];

fn jumps_from((x, y): Square) -> impl Iterator<Item = Square> {
    JUMPS
        .into_iter()
        .flat_map(|dx| JUMPS.into_iter().map(move |dy| (dx, dy)))
        .filter(|(dx, dy)| dx.abs() != dy.abs())
        .map(move |(dx, dy)| (x + dx, y + dy))
        .filter(|(x, y)| (0..8).contains(x) && (0..8).contains(y))
}

pub fn attacked(knights: &[Square]) -> BTreeSet<Square> {
    knights.iter().copied().flat_map(jumps_from).collect()
}

pub fn safe(knights: &[Square]) -> bool {
    let attacked = attacked(knights);
    knights.iter().all(|knight| !attacked.contains(knight))
}
