#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn routes() {
        let s = Switchboard {
            lines: vec![vec![1, 2, 3], vec![4, 5], vec![6]],
            busy: vec![2, 4],
        };
        assert_eq!(s.free_line(), (Some(2), 4));
        let none = Switchboard {
            lines: vec![vec![1]],
            busy: vec![1],
        };
        assert_eq!(none.free_line(), (None, 1));
    }
}
