#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn traced() {
        assert_eq!(
            trace(&Matrix {
                size: 2,
                cells: vec![1, 2, 3, 4]
            }),
            5
        );
    }
    #[test]
    fn letters() {
        let m = Matrix {
            size: 3,
            cells: "abcdefghi".chars().collect(),
        };
        assert_eq!(m.diagonal().collect::<String>(), "aei");
    }
}
