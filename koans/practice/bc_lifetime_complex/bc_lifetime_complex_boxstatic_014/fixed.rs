pub trait Alarm {
    fn check(&self, pressure: f32) -> Option<String>;
}

pub struct Above(pub f32);

impl Alarm for Above {
    fn check(&self, pressure: f32) -> Option<String> {
        (pressure > self.0).then(|| format!("over {:.1} bar", self.0))
    }
}

#[derive(Default)]
pub struct Panel {
    alarms: Vec<Box<dyn Alarm>>,
}

impl Panel {
    pub fn install<A: Alarm + 'static>(&mut self, alarm: A) -> &mut Self {
        self.alarms.push(Box::new(alarm));
        self
    }

    pub fn poll(&self, pressure: f32) -> Vec<String> {
        self.alarms
            .iter()
            .filter_map(|a| a.check(pressure))
            .collect()
    }
}
