use std::fmt;

pub struct Board {
    width: usize,
    cells: Vec<bool>,
}

impl Board {
    pub fn parse(text: &str) -> Self {
        let width = text.lines().next().map_or(0, str::len);
        let cells = text
            .lines()
            .flat_map(str::chars)
            .map(|c| c == '#')
            .collect();
        Self { width, cells }
    }

    pub fn alive(&self) -> usize {
        self.cells.iter().filter(|cell| **cell).count()
    }
}

impl fmt::Display for Board {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in self.cells.chunks(self.width.max(1)) {
            let line: String = row
                .iter()
                .map(|&cell| if cell { '#' } else { '.' })
                .collect();
            write!(f, "{line}\n")?;
        }
        write!(f, "alive: {}\n", self.alive())
    }
}
