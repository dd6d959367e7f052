pub struct Field<P> {
    rows: Vec<Vec<P>>,
}

impl<P> Field<P> {
    pub fn new(rows: Vec<Vec<P>>) -> Self {
        Field { rows }
    }

    pub fn harvest<R>(&mut self, ripe: R) -> Vec<P>
    where
        R: Fn(&P) -> bool,
        P: Default,
    {
        let mut crop = Vec::new();
        for plant in self.rows.iter_mut().flatten() {
            if ripe(plant) {
                crop.push(std::mem::take(plant));
            }
        }
        crop
    }

    pub fn census(&self) -> usize {
        self.rows.iter().map(Vec::len).sum()
    }
}
