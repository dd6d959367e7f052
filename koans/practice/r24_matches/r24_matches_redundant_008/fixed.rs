use std::task::Poll;

pub struct Machine {
    pub water: u32,
    pub heat: u32,
}

impl Machine {
    fn poll(&mut self) -> Poll<Result<u32, &'static str>> {
        if self.water < 30 {
            return Poll::Ready(Err("no water"));
        }
        self.heat += 15;
        if self.heat < 90 {
            return Poll::Pending;
        }
        self.water -= 30;
        Poll::Ready(Ok(self.heat))
    }

    pub fn ready(&mut self) -> bool {
        self.poll().is_ready()
    }

    pub fn brew(&mut self) -> Result<u32, &'static str> {
        loop {
            if let Poll::Ready(cup) = self.poll() {
                return cup;
            }
        }
    }
}

pub fn rounds(machine: &mut Machine) -> usize {
    (1..).find(|_| machine.ready()).unwrap_or(0)
}
