#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn jams_then_ends() {
        let mut scanner = Scanner {
            next: 0,
            frames: 4,
            jams_at: 2,
        };
        assert_eq!(scan(&mut scanner), (vec![1, 2], false));
        assert_eq!(scan(&mut scanner), (vec![3, 4], true));
    }
}
