pub struct Card {
    squares: [[Option<u8>; 3]; 3],
}

impl Card {
    pub fn new(numbers: [[u8; 3]; 3]) -> Self {
        Card {
            squares: numbers.map(|row| row.map(Some)),
        }
    }

    pub fn call(&mut self, number: u8) -> bool {
        let Some(square) = self
            .squares
            .iter_mut()
            .flatten()
            .find(|s| **s == Some(number))
        else {
            return false;
        };
        *square = None;
        self.bingo()
    }

    fn bingo(&self) -> bool {
        let rows = self
            .squares
            .iter()
            .any(|row| row.iter().all(Option::is_none));
        let columns = (0..3).any(|c| self.squares.iter().all(|row| row[c].is_none()));
        rows || columns
    }
}
