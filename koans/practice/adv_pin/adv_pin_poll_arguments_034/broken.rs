use std::task::Poll;

pub struct Lock {
    pins: Vec<u8>,
    open: usize,
}

impl Lock {
    pub fn new(pins: &[u8]) -> Lock {
        Lock {
            pins: pins.to_vec(),
            open: 0,
        }
    }

    pub fn poll_pin(&mut self, pick: u8) -> Poll<usize, u8> {
        match self.pins.get(self.open) {
            None => Poll::Ready(Ok(self.open)),
            Some(pin) if *pin == pick => {
                self.open += 1;
                if self.open == self.pins.len() {
                    Poll::Ready(Ok(self.open))
                } else {
                    Poll::Pending
                }
            }
            Some(pin) => Poll::Ready(Err(pin.abs_diff(pick))),
        }
    }
}

pub fn pick_all(lock: &mut Lock, picks: &[u8]) -> Poll<Result<usize, u8>> {
    picks
        .iter()
        .map(|pick| lock.poll_pin(*pick))
        .find(Poll::is_ready)
        .unwrap_or(Poll::Pending)
}
