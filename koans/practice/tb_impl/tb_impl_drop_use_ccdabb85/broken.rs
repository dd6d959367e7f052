pub struct Picture {
    pub pixels: Vec<u8>,
}

impl Picture {
    pub fn recolour<P, C>(&self, palette: &P) -> Vec<C>
    where
        P: Index<usize, Output = C>,
        C: Clone,
    {
        self.pixels
            .iter()
            .map(|&p| palette[usize::from(p)].clone())
            .collect()
    }

    pub fn text(&self) -> String {
        self.recolour(&vec![' ', '.', '#']).into_iter().collect()
    }
}
