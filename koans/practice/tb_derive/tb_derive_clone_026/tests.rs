#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans() {
        let e = Elevator {
            queue: vec![Call::Floor(2), Call::Floor(2), Call::Floor(-1)],
        };
        assert_eq!(e.plan(), [Call::Floor(2), Call::Floor(-1), Call::OpenDoor]);
        assert_eq!(e.queue.len(), 3);
    }

    #[test]
    fn empty() {
        assert_eq!(Elevator { queue: vec![] }.plan(), [Call::OpenDoor]);
    }
}
