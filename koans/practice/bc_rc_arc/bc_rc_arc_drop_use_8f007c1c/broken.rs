type Curve = Rc<dyn Fn(f64) -> f64>;

/// Easing curves that can be chained.
#[derive(Clone)]
pub struct Ease(Curve);

impl Ease {
    pub fn new(f: impl Fn(f64) -> f64 + 'static) -> Self {
        Ease(Rc::new(f))
    }

    pub fn then(&self, next: &Ease) -> Ease {
        let (first, second) = (Rc::clone(&self.0), Rc::clone(&next.0));
        Ease::new(move |t| second(first(t)))
    }

    pub fn apply(&self, t: f64) -> f64 {
        (self.0)(t.clamp(0.0, 1.0))
    }
}
