#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn edges_come_in_order() {
        let mut graph = Graph::default();
        graph
            .depend("b.o", "b.c")
            .depend("a.out", "b.o")
            .depend("a.out", "a.o");
        assert_eq!(
            graph.dot(),
            "digraph {\n  \"a.out\" -> \"b.o\";\n  \"a.out\" -> \"a.o\";\n  \"b.o\" -> \"b.c\";\n}"
        );
    }
}
