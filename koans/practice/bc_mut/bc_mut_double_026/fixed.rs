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
        for (from, to) in [(a, b), (b, a)] {
            let node = self.node(from);
            node.edges.push(to);
            node.degree += 1;
        }
    }
}
