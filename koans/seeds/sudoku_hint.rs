pub struct Hint {
    pub cell: usize,
    pub num: u8,
}

pub fn hint(row: &[u8], pool: &[u8]) -> Result<Hint, &'static str> {
    let cell = row.iter().position(|n| *n == 0).ok_or("row is full")?;
    for num in pool {
        if !row.contains(num) {
            return Ok(Hint { cell, num: *num });
        }
    }
    Err("pool is used up")
}

pub fn fill(row: &mut [u8], hint: &Hint) {
    row[hint.cell] = hint.num;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_the_gap() {
        let mut row = [4, 0, 2];
        let next = hint(&row, &[2, 4, 7]).ok().unwrap();
        fill(&mut row, &next);
        assert_eq!(row, [4, 7, 2]);
    }

    #[test]
    fn no_hint() {
        assert_eq!(hint(&[1, 2], &[3]).err(), Some("row is full"));
        assert_eq!(hint(&[1, 0], &[1]).err(), Some("pool is used up"));
    }
}
