pub struct Square {
    rows: Vec<Vec<i32>>,
}

impl Square {
    pub fn parse(text: &str) -> Square {
        let row = |line: &str| line.split(' ').filter_map(|n| n.parse().ok()).collect();
        Square {
            rows: text.lines().map(row).collect(),
        }
    }

    pub fn is_magic(&self) -> bool {
        let side = self.rows.len();
        let target: i32 = self.rows.iter().flatten().sum::<i32>() / side as i32;
        let column = |x: usize| self.rows.iter().map(|row| row[x]).sum::<i32>();
        self.rows
            .iter()
            .all(|row| row.iter().sum::<i32>() == target)
            && (0..side).all(|x| column(x) == target)
    }
}

pub fn power_of(text: &str, exponent: u32) -> Option<i64> {
    let base = text.trim().parse::<i64>().ok()?;
    base.pow(exponent)
}
