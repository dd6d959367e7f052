pub type Square = (i8, i8);

pub trait Piece {
    type Steps: IntoIterator<Item = Square>;
    fn steps(&self) -> Self::Steps;

    fn reach(&self, (x, y): Square) -> Vec<Square> {
        self.steps()
            .into_iter()
            .map(|(dx, dy)| (x + dx, y + dy))
            .filter(|&(x, y)| (0..8).contains(&x) && (0..8).contains(&y))
            .collect()
    }
}

pub struct Knight;

impl Piece for Knight {
    type Steps = [Square; 8];

    fn steps(&self) -> [Square; 8] {
        [
            (1, 2),
            (2, 1),
            (2, -1),
            (1, -2),
            (-1, -2),
            (-2, -1),
            (-2, 1),
            (-1, 2),
        ]
    }
}
