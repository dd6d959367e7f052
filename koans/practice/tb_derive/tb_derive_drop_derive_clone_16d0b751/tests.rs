#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transposes() {
        let m = Matrix::<usize, 2, 3>::from_fn(|r, c| r * 10 + c);
        let t = m.transpose();
        assert_eq!(t[(2, 1)], 12);
        assert_eq!(t.transpose(), m);
    }
}
