pub struct Guard {
    pub name: &'static str,
    pub reports_to: Option<usize>,
    pub radio: Option<u16>,
}

pub struct Roster {
    guards: Vec<Guard>,
}

impl Roster {
    pub fn of(guards: Vec<Guard>) -> Self {
        Roster { guards }
    }

    fn find(&self, name: &str) -> Option<&Guard> {
        self.guards.iter().find(|guard| guard.name == name)
    }

    pub fn supervisor(&self, name: &str) -> Option<&'static str> {
        let above = self.find(name).and_then(|guard| guard.reports_to);
        above.map(|index| self.guards[index].name)
    }

    pub fn radio(&self, name: &str) -> Option<u16> {
        self.supervisor(name)
            .and_then(|boss| self.find(boss))
            .and_then(|boss| boss.radio)
    }
}
