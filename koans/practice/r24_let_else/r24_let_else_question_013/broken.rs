use std::collections::BTreeMap;

pub enum Node {
    File(u64),
    Folder(BTreeMap<String, Node>),
}

impl Node {
    pub fn folder<const N: usize>(children: [(&str, Node); N]) -> Node {
        Node::Folder(
            children
                .into_iter()
                .map(|(name, node)| (name.to_string(), node))
                .collect(),
        )
    }

    pub fn find(&self, path: &str) -> Option<&Node> {
        let mut node = self;
        for part in path.split('/').filter(|part| !part.is_empty()) {
            let Node::Folder(children) = node else {
                return None;
            };
            let Some(child) = children.get(part) else {
                return None;
            };
            node = child;
        }
        Some(node)
    }

    pub fn size(&self) -> u64 {
        match self {
            Node::File(bytes) => *bytes,
            Node::Folder(children) => children.values().map(Node::size).sum(),
        }
    }
}
