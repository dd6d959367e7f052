use std::rc::Rc;

pub struct Fence {
    pub metres: f64,
    pub painted: bool,
}

pub struct Plot {
    pub sides: Vec<Rc<Fence>>,
}

pub fn square(side: f64) -> Plot {
    let fence = |_| {
        Rc::new(Fence {
            metres: side,
            painted: false,
        })
    };
    Plot {
        sides: (0..4).map(fence).collect(),
    }
}

impl Plot {
    pub fn adjoin(&mut self, side: usize, other: &Plot) {
        self.sides[side] = Rc::clone(&other.sides[(side + 2) % 4]);
    }

    /// Whether one fence stands on the border of both plots; two alike are not enough.
    pub fn borders(&self, other: &Plot) -> bool {
        self.sides
            .iter()
            .any(|a| other.sides.iter().any(|b| Rc::ptr_eq(a, b)))
    }
}

pub fn material(plots: &[Plot]) -> f64 {
    let mut counted: Vec<&Rc<Fence>> = vec![];
    for fence in plots.iter().flat_map(|p| &p.sides).filter(|f| !f.painted) {
        if !counted.iter().any(|c| Rc::ptr_eq(c, fence)) {
            counted.push(fence);
        }
    }
    counted.iter().map(|f| f.metres).sum()
}
