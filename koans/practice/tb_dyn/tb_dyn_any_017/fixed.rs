use std::any::Any;

pub trait Panel {
    fn title(&self) -> String;
    fn as_any(&self) -> &dyn Any;
}

pub struct Gauge {
    pub value: u8,
}

pub struct Note(pub String);

impl Panel for Gauge {
    fn title(&self) -> String {
        format!("gauge at {}", self.value)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Panel for Note {
    fn title(&self) -> String {
        self.0.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

pub fn alarm(panels: &[Box<dyn Panel>], limit: u8) -> Vec<String> {
    panels
        .iter()
        .filter(|p| {
            p.as_any()
                .downcast_ref::<Gauge>()
                .is_some_and(|g| g.value > limit)
        })
        .map(|p| p.title())
        .collect()
}
