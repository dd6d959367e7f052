#[derive(Default)]
pub struct Node {
    pub edges: Vec<usize>,
    pub degree: u32,
}

#[derive(Default)]
pub struct Graph {
    nodes: Vec<Node>,
}

impl Graph {
    pub fn node(&mut self, id: usize) -> &mut Node {
        if id >= self.nodes.len() {
            self.nodes.resize_with(id + 1, Node::default);
        }
        &mut self.nodes[id]
    }

    pub fn link(&mut self, a: usize, b: usize) {
        let (from, to) = (self.node(a), self.node(b));
        for (node, other) in [(from, b), (to, a)] {
            node.edges.push(other);
            node.degree += 1;
        }
    }
}
