/// What goes into a sandwich: toast is white bread, a club is on rye.
pub trait Assembly {
    fn bread(&self) -> &'static str;
    fn fill(&self, stack: &mut Vec<&'static str>);

    fn assemble(&self) -> String {
        let mut stack = vec![self.bread()];
        self.fill(&mut stack);
        stack.push(self.bread());
        stack.join("/")
    }
}

pub struct Toast;
pub struct Club {
    pub layers: usize,
}

impl Assembly for Toast {
    fn bread(&self) -> &'static str {
        "white"
    }

    fn fill(&self, stack: &mut Vec<&'static str>) {
        stack.push("cheese");
    }
}

impl Assembly for Club {
    fn fill(&self, stack: &mut Vec<&'static str>) {
        for _ in 0..self.layers {
            stack.extend(["turkey", "salad"]);
        }
    }
}
