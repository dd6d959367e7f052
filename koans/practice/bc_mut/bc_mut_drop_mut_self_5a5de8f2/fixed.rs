#[derive(Clone)]
pub struct Node {
    station: String,
    next: Option<Box<Node>>,
}

#[derive(Clone, Default)]
pub struct Line {
    head: Option<Box<Node>>,
}

impl Line {
    pub fn prepend(&mut self, station: &str) {
        let next = self.head.take();
        let station = station.to_string();
        self.head = Some(Box::new(Node { station, next }));
    }

    pub fn describe(&self) -> String {
        let walk = std::iter::successors(self.head.as_deref(), |node| node.next.as_deref());
        walk.map(|node| node.station.as_str())
            .collect::<Vec<_>>()
            .join(" > ")
    }
}
