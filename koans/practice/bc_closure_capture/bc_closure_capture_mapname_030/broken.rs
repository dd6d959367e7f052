#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    File { name: String, bytes: u64 },
    Folder { name: String, nodes: Vec<Node> },
}

pub fn file(name: &str, bytes: u64) -> Node {
    Node::File {
        name: name.into(),
        bytes,
    }
}

/// Path parts and size of every file below.
pub fn flatten(node: Node) -> Vec<(Vec<String>, u64)> {
    match node {
        Node::File { name, bytes } => vec![(vec![name], bytes)],
        Node::Folder { name, nodes } => nodes
            .into_iter()
            .flat_map(flatten)
            .map(|(parts, bytes)| {
                let mut path = vec![name];
                path.extend(parts);
                (path, bytes)
            })
            .collect(),
    }
}
