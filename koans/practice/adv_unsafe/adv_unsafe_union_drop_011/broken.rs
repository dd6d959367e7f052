use std::mem::ManuallyDrop;

union Slot {
    seat: u64,
    note: String,
}

pub struct Place {
    waiting: bool,
    slot: Slot,
}

impl Place {
    pub fn seat(seat: u64) -> Place {
        Place {
            waiting: false,
            slot: Slot { seat },
        }
    }

    pub fn waiting(note: &str) -> Place {
        Place {
            waiting: true,
            slot: Slot {
                note: note.to_string(),
            },
        }
    }

    pub fn label(&self) -> String {
        // SAFETY: `waiting` tells which field was written.
        unsafe {
            if self.waiting {
                format!("({})", self.slot.note)
            } else {
                format!("#{}", self.slot.seat)
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.waiting {
            unsafe { std::ptr::drop_in_place(&mut self.slot.note) };
        }
    }
}
