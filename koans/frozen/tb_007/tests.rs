#[cfg(test)]
mod tests {
    use super::*;
    fn cells(points: &[(i32, i32)]) -> Vec<Cell> {
        points.iter().map(|&(x, y)| Cell { x, y }).collect()
    }
    fn after(points: &[(i32, i32)]) -> Vec<(i32, i32)> {
        let mut v: Vec<_> = generation(&cells(points))
            .iter()
            .map(|c| (c.x, c.y))
            .collect();
        v.sort();
        v
    }
    #[test]
    fn one_cell_has_eight_neighbours() {
        let mut counts: Vec<_> = neighbours(&cells(&[(5, -2)]))
            .into_iter()
            .map(|(c, n)| (c.x, c.y, n))
            .collect();
        counts.sort();
        assert_eq!(
            counts,
            [
                (4, -3, 1),
                (4, -2, 1),
                (4, -1, 1),
                (5, -3, 1),
                (5, -1, 1),
                (6, -3, 1),
                (6, -2, 1),
                (6, -1, 1)
            ]
        );
    }
    #[test]
    fn counts_add_up() {
        let counts: Vec<_> = neighbours(&cells(&[(0, 0), (1, 0)]))
            .into_iter()
            .map(|(c, n)| (c.x, c.y, n))
            .collect();
        assert_eq!(counts.len(), 12);
        assert!(
            counts.contains(&(0, 1, 2))
                && counts.contains(&(0, 0, 1))
                && counts.contains(&(2, 1, 1))
        );
    }
    #[test]
    fn generations() {
        assert_eq!(after(&[(0, 1), (1, 1), (2, 1)]), [(1, 0), (1, 1), (1, 2)]);
        assert_eq!(
            after(&[(0, 0), (0, 1), (1, 0), (1, 1)]),
            [(0, 0), (0, 1), (1, 0), (1, 1)]
        );
        assert_eq!(after(&[(3, 3)]), []);
    }
}
