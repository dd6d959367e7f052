use std::collections::BTreeMap;

use crate::{Contact, Matches};

#[derive(Debug, Default)]
pub struct Book {
    contacts: BTreeMap<String, Contact>,
}

impl Book {
    /// The contact of this name that was there before.
    pub fn add(&mut self, contact: Contact) -> Option<Contact> {
        self.contacts.insert(contact.name.clone(), contact)
    }

    pub fn find<'b>(&'b self, query: &'b str) -> impl Iterator<Item = &'b Contact> + 'b {
        self.contacts
            .values()
            .filter(move |contact| contact.answers(query))
    }

    /// Names by host of the mail address.
    pub fn by_host(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for contact in self.contacts.values() {
            if let Some(email) = &contact.email {
                found.entry(email.host()).or_default().push(&contact.name);
            }
        }
        found
    }
}
