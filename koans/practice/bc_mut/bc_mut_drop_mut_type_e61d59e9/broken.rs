#[derive(Debug, Default)]
pub struct Carton {
    pub label: &'static str,
    pub inside: [Option<Box<Carton>>; 2],
}

impl Carton {
    pub fn of(label: &'static str) -> Self {
        Carton {
            label,
            ..Carton::default()
        }
    }

    pub fn holding(mut self, first: Carton, second: Option<Carton>) -> Self {
        self.inside = [Some(Box::new(first)), second.map(Box::new)];
        self
    }

    pub fn unpack(self, out: &Vec<&'static str>) -> usize {
        out.push(self.label);
        let mut depth = 0;
        for carton in self.inside.into_iter().flatten() {
            depth = depth.max(carton.unpack(out));
        }
        depth + 1
    }
}
