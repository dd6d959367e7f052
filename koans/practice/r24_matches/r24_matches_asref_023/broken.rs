#[derive(Debug)]
pub struct Member {
    pub name: String,
    pub eldest: Option<Box<Member>>,
    pub younger: Option<Box<Member>>,
}

#[derive(Default)]
pub struct Tree {
    root: Option<Member>,
}

impl Tree {
    pub fn found(&mut self, name: &str) {
        self.root = Some(Member {
            name: name.to_string(),
            eldest: None,
            younger: None,
        });
    }

    pub fn founder(&self) -> Option<&Member> {
        match self.root {
            Some(ref member) => Some(member),
            None => None,
        }
    }

    pub fn founder_mut(&mut self) -> Option<&mut Member> {
        match self.root {
            Some(ref mut member) => Some(member),
            None => None,
        }
    }
}

impl Member {
    pub fn bear(&mut self, name: &str) {
        let child = Box::new(Member {
            name: name.to_string(),
            eldest: None,
            younger: None,
        });
        match &mut self.eldest {
            None => self.eldest = Some(child),
            Some(eldest) => eldest.younger = Some(child),
        }
    }
}
