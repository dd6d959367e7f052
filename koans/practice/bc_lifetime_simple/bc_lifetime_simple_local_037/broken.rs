pub struct Board {
    pub width: usize,
    pub squares: Vec<char>,
}

impl Board {
    pub fn empty(width: usize, height: usize) -> &Self {
        let squares = vec!['.'; width * height];
        &Self { width, squares }
    }

    pub fn row(&self, y: usize) -> String {
        self.squares[y * self.width..][..self.width]
            .iter()
            .collect()
    }
}
