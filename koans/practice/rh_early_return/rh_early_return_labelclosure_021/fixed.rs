#[derive(Debug, PartialEq)]
pub enum Verdict {
    Peaceful,
    Attack(usize, usize),
}

/// `columns[r]` is the column of the queen in row r.
pub fn check(columns: &[i32]) -> Verdict {
    let mut verdict = Verdict::Peaceful;
    'rows: for (a, &left) in columns.iter().enumerate() {
        for (b, &right) in columns.iter().enumerate().skip(a + 1) {
            let straight = left == right;
            let diagonal = (left - right).unsigned_abs() as usize == b - a;
            if straight || diagonal {
                verdict = Verdict::Attack(a, b);
                break 'rows;
            }
        }
    }
    verdict
}
