pub trait Bed {
    fn base(&self) -> f64;
    fn depth(&self) -> f64;

    fn litres(&self) -> f64 {
        let cubic = self.base() * self.depth();
        (cubic * 1000.0).round()
    }
}

pub struct Round {
    pub radius: f64,
}

pub struct Stepped {
    pub steps: Vec<(f64, f64)>,
}

impl Bed for Round {
    fn base(&self) -> f64 {
        std::f64::consts::PI * self.radius.powi(2)
    }
    fn depth(&self) -> f64 {
        0.4
    }
}

impl Bed for Stepped {
    fn base(&self) -> f64 {
        self.steps.iter().map(|(w, l)| w * l).sum()
    }
    fn depth(&self) -> f64 {
        0.25 * self.steps.len() as f64
    }
}
