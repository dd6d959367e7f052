use std::marker::PhantomData;

pub struct Chart<Yarn> {
    rows: Vec<String>,
    stitches: usize,
    yarn: PhantomData<Yarn>,
}

pub struct Wool;

impl<Yarn> Chart<Yarn> {
    pub fn new(rows: &[&str]) -> Chart<Yarn> {
        let rows: Vec<String> = rows.iter().map(|row| row.to_string()).collect();
        let stitches = rows.iter().map(|row| row.matches(['x', 'o']).count()).sum();
        Chart {
            rows,
            stitches,
            yarn: PhantomData,
        }
    }

    pub fn join(mut self, below: Chart<Yarn>) -> (usize, String) {
        let Chart { rows, stitches } = below;
        self.rows.extend(rows);
        (self.stitches + stitches, self.rows.join("/"))
    }
}

pub fn scarf(pattern: &str) -> (usize, String) {
    let half = Chart::<Wool>::new(&[pattern]);
    half.join(Chart::new(&[pattern, "--"]))
}
