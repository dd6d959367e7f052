#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three() {
        let mut p = [0, 5, 9].map(|at| Planet { at, pull: 0 });
        attract(&mut p);
        assert_eq!(p.map(|p| p.pull), [2, 0, -2]);
    }

    #[test]
    fn two() {
        let mut p = [4, 1].map(|at| Planet { at, pull: 10 });
        attract(&mut p);
        assert_eq!(p.map(|p| p.pull), [9, 11]);
    }
}
