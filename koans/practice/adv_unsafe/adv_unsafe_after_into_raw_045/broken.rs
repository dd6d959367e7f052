pub struct Coat {
    pub owner: String,
    pub hook: u32,
}

#[derive(Default)]
pub struct Cloakroom {
    tokens: Vec<*mut Coat>,
    log: Vec<String>,
}

impl Cloakroom {
    pub fn hand_in(&mut self, coat: Box<Coat>) -> usize {
        self.tokens.push(Box::into_raw(coat));
        self.log.push(format!("{} on {}", coat.owner, coat.hook));
        self.tokens.len() - 1
    }

    pub fn fetch(&mut self, token: usize) -> Option<Box<Coat>> {
        let slot = self.tokens.get_mut(token)?;
        let coat = std::mem::replace(slot, std::ptr::null_mut());
        (!coat.is_null()).then(|| unsafe { Box::from_raw(coat) })
    }

    pub fn log(&self) -> &[String] {
        &self.log
    }
}

impl Drop for Cloakroom {
    fn drop(&mut self) {
        for token in 0..self.tokens.len() {
            drop(self.fetch(token));
        }
    }
}
