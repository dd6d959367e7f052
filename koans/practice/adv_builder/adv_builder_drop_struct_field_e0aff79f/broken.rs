use std::fmt::{Result, Write};

pub struct Contact<'a> {
    pub phones: &'a [&'a str],
}

pub fn export(contacts: &[Contact<'_>], out: &mut dyn Write) -> Result {
    contacts.iter().try_for_each(|contact| card(contact, out))
}

fn card(contact: &Contact<'_>, out: &mut dyn Write) -> Result {
    writeln!(out, "BEGIN:VCARD")?;
    writeln!(out, "FN:{}", contact.name)?;
    for (n, phone) in contact.phones.iter().enumerate() {
        writeln!(out, "TEL;PREF={}:{phone}", n + 1)?;
    }
    writeln!(out, "END:VCARD")
}
