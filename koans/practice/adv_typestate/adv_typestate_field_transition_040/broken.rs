pub enum Link {
    Down,
    Up { session: String, sent: u32 },
}

impl Link {
    fn toggle(self, user: &str) -> Link {
        match self {
            Link::Down => Link::Up {
                session: format!("{user}-1"),
                sent: 0,
            },
            Link::Up { .. } => Link::Down,
        }
    }
}

pub struct Client {
    user: String,
    link: Link,
}

impl Client {
    pub fn new(user: &str) -> Client {
        Client {
            user: user.into(),
            link: Link::Down,
        }
    }

    pub fn toggle(&mut self) {
        self.link = self.link.toggle(&self.user);
    }

    pub fn send(&mut self) -> Option<String> {
        let Link::Up { session, sent } = &mut self.link else {
            return None;
        };
        *sent += 1;
        Some(format!("{session}/{sent}"))
    }
}
