use std::mem::MaybeUninit;

pub struct Rack {
    slots: [MaybeUninit<String>; 3],
    used: usize,
}

impl Rack {
    pub fn empty() -> Rack {
        Rack {
            slots: [const { MaybeUninit::uninit() }; 3],
            used: 0,
        }
    }

    pub fn put(&mut self, bag: String) -> Result<(), String> {
        match self.slots.get_mut(self.used) {
            Some(slot) => {
                slot.write(bag);
                self.used += 1;
                Ok(())
            }
            None => Err(bag),
        }
    }

    pub fn take(&mut self) -> Option<String> {
        self.used = self.used.checked_sub(1)?;
        let slot: *const String = self.slots[self.used].as_ptr();
        Some(unsafe { slot.read() })
    }
}

impl Drop for Rack {
    fn drop(&mut self) {
        while self.take().is_some() {}
    }
}
