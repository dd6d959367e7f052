pub fn valid_unit(cells: &str) -> bool {
    let mut seen = [false; 10];
    cells.split_whitespace().all(|cell| {
        cell == "."
            || cell
                .parse::<usize>()
                .is_ok_and(|n| (1..=9).contains(n) && !std::mem::replace(&mut seen[n], true))
    })
}

pub fn solved(rows: &[&str]) -> bool {
    let complete = |row: &&str| row.split_whitespace().count() == 9 && !row.contains('.');
    rows.iter().all(|row| complete(row) && valid_unit(row))
}
