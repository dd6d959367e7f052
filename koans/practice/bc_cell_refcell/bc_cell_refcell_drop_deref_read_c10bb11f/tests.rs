#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let doors = [Visitors::default()];
        let other = doors[0].clone();
        assert_eq!(doors[0].enter(250).unwrap(), 250);
        assert_eq!(
            other.enter(80).unwrap_err().to_string(),
            "only 50 may enter"
        );
        assert_eq!(other.leave(100).unwrap(), 150);
    }
    #[test]
    fn survives_a_crash() {
        let visitors = Visitors::default();
        let door = visitors.clone();
        let crashed = std::thread::spawn(move || {
            let _held = door.inside.lock();
            panic!("door");
        });
        assert!(crashed.join().is_err());
        assert!(visitors.enter(1).is_err());
    }
}
