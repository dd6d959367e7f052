use std::any::Any;
use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub struct Coat {
    pub size: u8,
}

#[derive(Default)]
pub struct Cloakroom {
    hooks: HashMap<u32, Box<dyn Any>>,
    next: u32,
}

impl Cloakroom {
    pub fn leave<T: 'static>(&mut self, thing: T) -> u32 {
        self.next += 1;
        self.hooks.insert(self.next, Box::new(thing));
        self.next
    }

    pub fn fetch_coat(&mut self, token: u32) -> Result<Coat, String> {
        let thing = self.hooks.remove(&token).ok_or("empty hook")?;
        match thing.downcast::<Coat>() {
            Ok(coat) => Ok(coat),
            Err(other) => {
                self.hooks.insert(token, other);
                Err(format!("{token} is no coat"))
            }
        }
    }
}
