#[cfg(test)]
mod tests {
    use super::*;
    fn acts() -> Vec<Act> {
        [("juggler", 40), ("choir", 95), ("magician", 60)]
            .map(|(n, votes)| Act {
                name: n.into(),
                votes,
            })
            .to_vec()
    }
    #[test]
    fn runners() {
        assert_eq!(runner_up(&acts()), "MAGICIAN");
        assert_eq!(runner_up(&acts()[..1]), "nobody");
    }
    #[test]
    fn margins() {
        assert_eq!(margin(&acts()), 35);
        assert_eq!(margin(&[]), 0);
        assert_eq!(margin(&acts()[..1]), 40);
    }
}
