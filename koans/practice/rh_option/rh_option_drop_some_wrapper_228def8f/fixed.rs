pub struct Firewall {
    pub rules: Vec<(u16, String)>,
    pub hits: u64,
}

impl Firewall {
    fn find(&self, port: u16) -> Option<&str> {
        let rule = self.rules.iter().find(|(p, _)| *p == port)?;
        Some(&rule.1)
    }

    fn count(&mut self) {
        self.hits += 1;
    }

    pub fn check(&mut self, port: u16) -> &str {
        self.count();
        self.find(port).unwrap_or("deny")
    }
}
