#[derive(Debug)]
pub struct Phone<const UNLOCKED: bool> {
    pin: u16,
    contacts: Vec<&'static str>,
}

impl Phone<false> {
    pub fn new(pin: u16) -> Self {
        Phone {
            pin,
            contacts: vec!["Mum"],
        }
    }

    pub fn unlock(self, pin: u16) -> Result<Phone<true>, Self> {
        if pin != self.pin {
            return Err(self);
        }
        Ok(Phone {
            pin,
            contacts: self.contacts,
        })
    }
}

impl Phone<true> {
    pub fn call(&self, who: &str) -> bool {
        self.contacts.contains(&who)
    }

    pub fn save(&mut self, who: &'static str) {
        self.contacts.push(who);
    }
}

/// Whether Mum was reached; a phone that stays locked reaches nobody.
pub fn call_home(phone: Phone<false>, guesses: &[u16]) -> bool {
    let mut phone = phone;
    for guess in guesses {
        match phone.unlock(*guess) {
            Ok(open) => return open.call("Mum"),
            Err(locked) => phone = locked,
        }
    }
    false
}
