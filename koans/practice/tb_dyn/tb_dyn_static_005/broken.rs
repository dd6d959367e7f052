pub trait Plugin {
    fn kind() -> &'static str;

    fn screen(&self, minute: u32) -> String;
}

pub struct Clock;

impl Plugin for Clock {
    fn kind() -> &'static str {
        "clock"
    }

    fn screen(&self, minute: u32) -> String {
        format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
    }
}

#[derive(Default)]
pub struct Kiosk {
    plugins: Vec<(&'static str, Box<dyn Plugin>)>,
}

impl Kiosk {
    pub fn add<P: Plugin + 'static>(&mut self, plugin: P) {
        self.plugins.push((P::kind(), Box::new(plugin)));
    }

    pub fn show(&self, kind: &str, minute: u32) -> Option<String> {
        let (_, plugin) = self.plugins.iter().find(|(k, _)| *k == kind)?;
        Some(plugin.screen(minute))
    }
}
