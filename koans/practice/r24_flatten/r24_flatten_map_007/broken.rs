use std::collections::BTreeSet;

pub type Square = (i8, i8);

pub fn knight_moves((file, rank): Square) -> impl Iterator<Item = Square> {
    [1i8, 2]
        .into_iter()
        .map(move |long| {
            let short = 3 - long;
            [
                (long, short),
                (long, -short),
                (-long, short),
                (-long, -short),
            ]
            .map(|(dx, dy)| (file + dx, rank + dy))
        })
        .flatten()
        .filter(|(x, y)| (0..8).contains(x) && (0..8).contains(y))
}

pub fn reach(start: Square, moves: usize) -> BTreeSet<Square> {
    let mut squares = BTreeSet::from([start]);
    for _ in 0..moves {
        squares = squares.into_iter().map(knight_moves).flatten().collect();
    }
    squares
}
