#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;
    fn race(a: u8, b: u8) -> &'static str {
        let mut cx = Context::from_waker(Waker::noop());
        let mut race = First(
            Buzzer {
                team: "owls",
                ticks: a,
            },
            Buzzer {
                team: "foxes",
                ticks: b,
            },
        );
        loop {
            if let Poll::Ready(team) = Pin::new(&mut race).poll(&mut cx) {
                return team;
            }
        }
    }
    #[test]
    fn faster() {
        assert_eq!(race(3, 1), "foxes");
        assert_eq!(race(0, 0), "owls");
    }
}
