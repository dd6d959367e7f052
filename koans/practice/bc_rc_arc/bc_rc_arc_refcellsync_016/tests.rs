#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn winner() {
        let t = collect(vec![vec![("red", 5), ("blue", 4)], vec![("blue", 3)]]);
        assert_eq!(t.winner(), Some(("blue", 7)));
    }
    #[test]
    fn no_votes() {
        assert_eq!(collect(vec![]).winner(), None);
    }
}
