#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn column_major() {
        let mut data = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
        let matrix = Matrix {
            rows: 2,
            columns: 3,
            data: data.as_mut_ptr(),
        };
        assert_eq!(unsafe { matrix.at(1, 2) }, 6.0);
        assert_eq!(unsafe { matrix.row_sum(0) }, 9.0);
    }
    #[test]
    fn largest() {
        assert_eq!(largest_row(2, &mut [9.0, 1.0, 0.0, 1.0]), Some(0));
        assert_eq!(largest_row(0, &mut []), None);
    }
}
