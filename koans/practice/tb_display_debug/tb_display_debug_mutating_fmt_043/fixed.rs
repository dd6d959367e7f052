use std::fmt;

pub struct Maze {
    walls: Vec<Vec<bool>>,
    line: usize,
}

impl Maze {
    pub fn parse(text: &str, first_line: usize) -> Maze {
        let row = |line: &str| line.chars().map(|c| c == '#').collect();
        Maze {
            walls: text.lines().map(row).collect(),
            line: first_line,
        }
    }
}

impl fmt::Display for Maze {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = self.line;
        for row in &self.walls {
            write!(f, "{line:>2} ")?;
            for wall in row {
                f.write_str(if *wall { "██" } else { "  " })?;
            }
            line += 1;
            writeln!(f)?;
        }
        Ok(())
    }
}
