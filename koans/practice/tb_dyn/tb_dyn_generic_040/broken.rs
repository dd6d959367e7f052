pub trait Column {
    fn len(&self) -> usize;
    fn text(&self, row: usize) -> String;

    fn find<F>(&self, matches: F) -> Option<usize>
    where
        F: Fn(&str) -> bool,
    {
        (0..self.len()).find(|&row| matches(&self.text(row)))
    }
}

pub struct Years(pub Vec<u16>);

impl Column for Years {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn text(&self, row: usize) -> String {
        self.0[row].to_string()
    }
}

pub fn row(columns: &[Box<dyn Column>], number: usize) -> Vec<String> {
    columns
        .iter()
        .filter(|c| number < c.len())
        .map(|c| c.text(number))
        .collect()
}
