#[derive(Clone, Debug)]
pub struct SessionPlan {
    observer: String,
    targets: Vec<&'static str>,
    exposure_s: u32,
}

impl SessionPlan {
    pub fn by(observer: &str) -> Self {
        SessionPlan {
            observer: observer.to_string(),
            targets: vec![],
            exposure_s: 30,
        }
    }

    pub fn target(mut self, name: &'static str) -> Self {
        self.targets.push(name);
        self
    }

    pub fn expose(mut self, seconds: u32) -> Self {
        self.exposure_s = seconds;
        self
    }

    pub fn entry(&self) -> String {
        format!(
            "{}: {} x {}s",
            self.observer,
            self.targets.join("+"),
            self.exposure_s
        )
    }
}

pub fn season(template: &SessionPlan) -> Vec<String> {
    let winter = template.clone().target("M42").target("M45");
    let summer = template.clone().target("M13").expose(120);
    vec![winter.entry(), summer.entry()]
}
