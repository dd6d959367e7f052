use std::collections::HashSet;

pub struct Ports {
    used: HashSet<u16>,
    next: u16,
}

#[derive(Debug, PartialEq)]
pub struct InUse(pub u16);

impl Ports {
    pub fn starting_at(next: u16) -> Self {
        Ports {
            used: HashSet::new(),
            next,
        }
    }

    pub fn bind(&mut self, port: u16) -> Result<u16, InUse> {
        if self.used.insert(port) {
            Ok(port)
        } else {
            Err(InUse(port))
        }
    }

    pub fn any(&mut self, tries: u16) -> Option<u16> {
        for port in self.next..self.next + tries {
            if let Ok(bound) = self.bind(port) {
                self.next = bound + 1;
                return Some(bound);
            }
        }
        None
    }
}

pub fn wanted(ports: &mut Ports, setting: &str) -> Option<u16> {
    if let Ok(port) = setting.parse::<u16>() {
        ports.bind(port).ok()
    } else {
        ports.any(3)
    }
}
