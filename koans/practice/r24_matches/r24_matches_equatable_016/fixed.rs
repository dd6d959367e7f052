use std::cmp::Ordering;

#[derive(Debug, Clone, PartialEq)]
pub struct Mail {
    pub from: &'static str,
    pub spam: Option<bool>,
    pub size: usize,
}

#[derive(Debug, Default)]
pub struct Folders {
    pub inbox: Vec<Mail>,
    pub junk: Vec<Mail>,
}

impl Folders {
    pub fn deliver(&mut self, mail: Mail) -> usize {
        let folder = if mail.spam == Some(true) {
            &mut self.junk
        } else {
            &mut self.inbox
        };
        folder.push(mail);
        folder.len()
    }

    pub fn bigger<'f>(&'f self, other: &'f Folders) -> &'f Folders {
        let size = |folders: &Folders| folders.inbox.iter().map(|mail| mail.size).sum::<usize>();
        if size(self).cmp(&size(other)) == Ordering::Less {
            other
        } else {
            self
        }
    }
}
