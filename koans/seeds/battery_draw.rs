#[derive(Debug)]
pub enum Fault {
    Empty,
    Short(u32),
}

pub fn draw(cells: &mut Vec<u32>, wanted: &u32) -> Result<u32, Fault> {
    if *wanted == 0 {
        return Ok(0);
    }
    let cell = cells.pop().ok_or(Fault::Empty)?;
    let left = cell.checked_sub(*wanted).ok_or(Fault::Short(cell))?;
    cells.push(left);
    Ok(left)
}

pub fn lamp(fault: &Fault) -> String {
    format!("{fault:?}").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws() {
        let mut cells = vec![10, 30];
        assert_eq!(draw(&mut cells, &0).unwrap(), 0);
        assert_eq!(draw(&mut cells, &12).unwrap(), 18);
        assert_eq!(cells, [10, 18]);
    }

    #[test]
    fn faults() {
        let short = draw(&mut vec![10], &12).unwrap_err();
        assert_eq!(lamp(&short), "short(10)");
        let empty = draw(&mut Vec::new(), &1).unwrap_err();
        assert_eq!(lamp(&empty), "empty");
    }
}
