use std::collections::HashMap;

pub struct Sparse {
    pub cells: HashMap<(usize, usize), f64>,
    pub size: usize,
}

pub fn diagonal(size: usize) -> Sparse {
    let mut cells = HashMap::new();
    for i in 0..size {
        cells.insert((i, i), i as f64 + 0.5);
    }
    Sparse { cells, size }
}

pub fn last_corner(matrix: &Sparse) -> Option<f64> {
    let end = matrix.size.checked_sub(1)?;
    Some(*matrix.cells.get(&(end, end))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_diagonal() {
        let matrix = diagonal(3);
        assert_eq!(matrix.cells.len(), 3);
        assert_eq!(matrix.size, 3);
        assert_eq!(last_corner(&matrix), Some(2.5));
    }

    #[test]
    fn missing_corner() {
        assert_eq!(last_corner(&diagonal(0)), None);
        let mut matrix = diagonal(2);
        matrix.size = 4;
        assert_eq!(last_corner(&matrix), None);
    }
}
