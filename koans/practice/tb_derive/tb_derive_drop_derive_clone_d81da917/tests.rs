#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn gram_of_three_points() {
        let g = gram(&Matrix([[1, 0], [0, 2], [1, 1]]));
        assert_eq!(g, Matrix([[1, 0, 1], [0, 4, 2], [1, 2, 2]]));
    }
}
