use std::collections::BTreeSet;

use crate::{Cabin, State};

#[derive(Debug, Default)]
pub struct Control {
    calls: BTreeSet<u8>,
}

impl Control {
    pub fn call(&mut self, floor: u8) -> bool {
        self.calls.insert(floor)
    }

    /// The call that is nearest; the lower floor of two.
    fn nearest(&self, floor: u8) -> Option<u8> {
        self.calls
            .iter()
            .copied()
            .min_by_key(|call| call.abs_diff(floor))
    }

    /// Give an idle cabin something to do.
    pub fn direct(&mut self, cabin: &mut Cabin) {
        if let State::Idle = cabin.state {
            if let Some(to) = self.nearest(cabin.floor) {
                self.calls.remove(&to);
                cabin.state = State::Moving(to);
            }
        }
    }

    /// Run until all calls are answered; the floors in order.
    pub fn serve(&mut self, cabin: &mut Cabin) -> Vec<u8> {
        let mut floors = Vec::new();
        loop {
            self.direct(cabin);
            let before = cabin.state;
            cabin.tick();
            match (before, cabin.state) {
                (State::Going { to }, State::Open { .. }) => floors.push(to),
                (State::Idle, State::Idle) => return floors,
                _ => {}
            }
        }
    }
}
