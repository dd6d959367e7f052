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
        self.root.as_ref()
    }

    pub fn founder_mut(&mut self) -> Option<&mut Member> {
        self.root.as_mut()
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
