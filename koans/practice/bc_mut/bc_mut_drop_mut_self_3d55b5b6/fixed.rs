#[derive(Default)]
pub struct Console {
    pub user: Option<String>,
    pub audit: Vec<String>,
}

impl Console {
    pub fn record(&mut self, who: &str, what: &str) {
        self.audit.push(format!("{who} {what}"));
    }

    pub fn execute(&mut self, command: &str) -> bool {
        match self.user.clone() {
            Some(name) => {
                self.record(&name, command);
                true
            }
            None => false,
        }
    }
}
