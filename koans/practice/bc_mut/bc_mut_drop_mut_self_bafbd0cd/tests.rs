#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_rows() {
        let mut plate = Plate {
            width: 2,
            cells: vec![8.0, 4.0, 0.0, 4.0],
        };
        plate.exchange(0);
        assert_eq!(plate.cells, [6.0, 4.0, 2.0, 4.0]);
    }
    #[test]
    fn all_rows() {
        let mut plate = Plate {
            width: 1,
            cells: vec![16.0, 0.0, 0.0],
        };
        plate.settle();
        assert_eq!(plate.cells, [12.0, 3.0, 1.0]);
    }
}
