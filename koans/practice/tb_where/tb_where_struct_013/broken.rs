use std::collections::BinaryHeap;

pub struct WaitingRoom<P>
where
    P: Ord,
{
    patients: BinaryHeap<P>,
    called: usize,
}

impl<P> WaitingRoom<P>
where
    P: Ord,
{
    pub fn new() -> Self {
        WaitingRoom {
            patients: BinaryHeap::new(),
            called: 0,
        }
    }

    pub fn arrive(&mut self, patient: P) {
        self.patients.push(patient);
    }

    pub fn call(&mut self) -> Option<(usize, P)> {
        let next = self.patients.pop()?;
        self.called += 1;
        Some((self.called, next))
    }
}

impl<P> Default for WaitingRoom<P> {
    fn default() -> Self {
        Self::new()
    }
}
