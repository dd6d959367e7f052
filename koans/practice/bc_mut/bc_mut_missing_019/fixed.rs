pub trait Visitor {
    fn visit(&mut self, depth: usize, name: &str);
}

#[derive(Default)]
pub struct Outline {
    pub lines: Vec<String>,
}

impl Visitor for Outline {
    fn visit(&mut self, depth: usize, name: &str) {
        self.lines.push("  ".repeat(depth) + name);
    }
}

pub fn walk(path: &str, visitor: &mut dyn Visitor) {
    for (depth, part) in path.split('/').enumerate() {
        visitor.visit(depth, part);
    }
}
