#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_neighbours() {
        let around: BTreeSet<Pos> = Pos(0, 0).around().collect();
        assert_eq!(around.len(), 8);
        assert!(!around.contains(&Pos(0, 0)));
    }
}
