#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slot {
    Idle,
    Busy { packets: u32 },
}

#[derive(Debug)]
pub struct Ring<const N: usize> {
    slots: [Slot; N],
    head: usize,
}

impl<const N: usize> Ring<N> {
    pub fn idle() -> Self {
        Ring {
            slots: [Slot::Idle; N],
            head: 0,
        }
    }

    pub fn advance(&mut self) -> u32 {
        self.head = (self.head + 1) % N;
        match std::mem::replace(&mut self.slots[self.head], Slot::Idle) {
            Slot::Idle => 0,
            Slot::Busy { packets } => packets,
        }
    }

    pub fn receive(&mut self, more: u32) {
        let slot = &mut self.slots[self.head];
        *slot = match slot {
            Slot::Idle => Slot::Busy { packets: more },
            Slot::Busy { packets } => Slot::Busy {
                packets: *packets + more,
            },
        };
    }
}
