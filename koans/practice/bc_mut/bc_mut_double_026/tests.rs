#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links() {
        let mut g = Graph::default();
        g.link(0, 2);
        g.link(2, 1);
        assert_eq!(g.node(2).edges, [0, 1]);
        assert_eq!(g.node(2).degree, 2);
        assert_eq!(g.node(0).edges, [2]);
        assert_eq!(g.node(1).edges, [2]);
    }

    #[test]
    fn creates() {
        let mut g = Graph::default();
        g.node(3).degree = 8;
        assert_eq!(g.node(3).degree, 8);
        assert_eq!(g.node(0).degree, 0);
    }
}
