use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
pub enum VendError {
    NoSuchSlot(char),
    TooLittle(u32),
}

pub struct Machine {
    pub slots: BTreeMap<char, u32>,
}

impl Machine {
    pub fn price(&self, slot: char) -> Result<u32, VendError> {
        self.slots
            .get(&slot)
            .copied()
            .ok_or(VendError::NoSuchSlot(slot))
    }

    pub fn buy_pair(&self, first: char, second: char, paid: u32) -> Result<u32, VendError> {
        let due = self.price(first)? + self.price(second)?;
        match paid.checked_sub(due) {
            Some(change) => Ok(change),
            None => Err(VendError::TooLittle(due - paid)),
        }
    }
}
