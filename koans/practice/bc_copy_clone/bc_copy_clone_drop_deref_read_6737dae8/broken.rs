#[derive(Clone, Debug)]
pub struct Mail {
    pub from: String,
    pub subject: Option<String>,
}

impl Mail {
    pub fn shouts(&self) -> bool {
        self.subject
            .as_ref()
            .is_some_and(|s| s.len() > 3 && s == s.to_uppercase())
    }
}

pub fn suspicious(inbox: &[Mail]) -> Vec<&str> {
    let mut senders = Vec::new();
    for mail in inbox {
        if mail.shouts() || mail.subject.is_none() {
            senders.push(mail.from.as_str());
        }
    }
    senders
}
