#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Robot {
    pub row: usize,
    pub column: usize,
}

pub struct Maze<'m> {
    rows: Vec<&'m [u8]>,
}

impl<'m> Maze<'m> {
    pub fn new(map: &'m str) -> Self {
        Maze {
            rows: map.lines().map(str::as_bytes).collect(),
        }
    }

    fn open(&self, row: usize, column: usize) -> Option<bool> {
        self.rows.get(row)?.get(column).map(|tile| *tile != b'#')
    }

    pub fn walk(&self, mut robot: Robot, moves: &str) -> Robot {
        for step in moves.chars() {
            let (row, column) = match step {
                'n' => (robot.row.wrapping_sub(1), robot.column),
                's' => (robot.row + 1, robot.column),
                'e' => (robot.row, robot.column + 1),
                _ => (robot.row, robot.column.wrapping_sub(1)),
            };
            if let Some(free) = self.open(row, column) {
                if free {
                    robot = Robot { row, column };
                }
            }
        }
        robot
    }
}
