use std::cell::RefCell;
use std::rc::Rc;

pub trait Gauge {
    fn show(&self, bar: f32);
}

#[derive(Default)]
pub struct Peak {
    pub highest: RefCell<f32>,
}

impl Gauge for Peak {
    fn show(&self, bar: f32) {
        let mut highest = self.highest.borrow_mut();
        *highest = highest.max(bar);
    }
}

#[derive(Default)]
pub struct Boiler {
    gauges: Vec<Rc<dyn Gauge>>,
}

impl Boiler {
    pub fn attach(&mut self, gauge: Rc<dyn Gauge>) {
        self.gauges.push(gauge);
    }

    pub fn report(&self, bar: f32) {
        self.gauges.iter().for_each(|g| g.show(bar));
    }
}

pub fn peak_of(boiler: &mut Boiler, readings: &[f32]) -> f32 {
    let peak = Rc::new(Peak::default());
    boiler.attach(peak.clone());
    for &bar in readings {
        boiler.report(bar);
    }
    let highest = *peak.highest.borrow();
    highest
}
